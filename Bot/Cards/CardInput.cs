namespace AccountBot.Cards;

/// <summary>Something that the reader fills in. Its value comes back under <paramref name="Id"/> beside the button's data; it is checked again there.</summary>
internal abstract record CardInput(string Id, string Label) : CardElement
{
    public bool IsRequired { get; init; }

    public string ErrorMessage { get; init; } = "";

    public string Value { get; init; } = "";
}

internal sealed record InputText(string Id, string Label) : CardInput(Id, Label)
{
    public bool IsMultiline { get; init; }

    public int MaxLength { get; init; } = 1000;

    public string Placeholder { get; init; } = "";
}

internal sealed record InputNumber(string Id, string Label) : CardInput(Id, Label)
{
    public int? Min { get; init; }
}

/// <summary>The value is an ISO date.</summary>
internal sealed record InputDate(string Id, string Label) : CardInput(Id, Label);

internal sealed record InputChoiceSet(string Id, string Label, IReadOnlyList<InputChoice> Choices) : CardInput(Id, Label)
{
    /// <summary>A list that opens; else all choices stand side by side.</summary>
    public bool IsCompact { get; init; } = Choices.Count > 4;
}

internal sealed record InputChoice(string Title, string Value);
