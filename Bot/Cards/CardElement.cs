namespace AccountBot.Cards;

/// <summary>What can stand in a card's body.</summary>
internal abstract record CardElement
{
    /// <summary>A line above, and air.</summary>
    public bool Separator { get; init; }
}

internal sealed record TextBlock(CardText Text) : CardElement
{
    public TextSize Size { get; init; }

    public bool IsBold { get; init; }

    public bool IsSubtle { get; init; }

    public TextColor Color { get; init; }

    /// <summary>Read out as a heading by a screen reader.</summary>
    public bool IsHeading { get; init; }

    public bool IsTight { get; init; }

    public static TextBlock Heading(CardText text) => new(text) { Size = TextSize.Large, IsBold = true, IsHeading = true };

    public static TextBlock Subtle(CardText text) => new(text) { IsSubtle = true, IsTight = true };
}

internal sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

internal sealed record Fact(string Title, CardText Value);

internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle Style { get; init; }
}

internal sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    /// <summary>The columns touch, as the pieces of a bar do.</summary>
    public bool IsBar { get; init; }
}

internal sealed record Column(IReadOnlyList<CardElement> Items)
{
    /// <summary>True: takes what is left of the width; false: as wide as what it holds.</summary>
    public bool Stretches { get; init; }

    /// <summary>Its share of the width beside other weights; 0 is none.</summary>
    public int Weight { get; init; }

    public ContainerStyle Style { get; init; }
}

/// <summary>Buttons in the body, beside what they are about.</summary>
internal sealed record ActionSet(IReadOnlyList<ActionExecute> Actions) : CardElement;

/// <summary>A chart: each bar a whole, laid out in its parts. A client that cannot draw it shows <paramref name="InWords"/>, which says the same.</summary>
/// <param name="Title">Plain text, as everything in a chart is.</param>
internal sealed record StackedBars(string Title, IReadOnlyList<Bar> Bars, CardText InWords) : CardElement;

internal sealed record Bar(string Title, IReadOnlyList<BarPart> Parts);

/// <param name="Legend">Parts of one legend have one colour in all bars.</param>
internal sealed record BarPart(string Legend, decimal Value, ChartColor Color);

internal enum ChartColor
{
    Neutral,
    Good,
    Warning,
    Attention,
}

internal enum TextSize
{
    Default,
    Small,
    Medium,
    Large,
}

internal enum TextColor
{
    Default,
    Accent,
    Good,
    Warning,
    Attention,
}

internal enum ContainerStyle
{
    Default,
    Emphasis,
    Good,
    Warning,
    Attention,
    Accent,
}
