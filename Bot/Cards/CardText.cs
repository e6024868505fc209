namespace AccountBot.Cards;

/// <summary>
/// Text as a card shows it. A plain string turns into one that shows just as it was typed; Markdown comes only from
/// <see cref="Bold"/>, so what people type can never format, link or mention anything.
/// </summary>
internal readonly record struct CardText
{
    private CardText(string markdown) => Markdown = markdown;

    public string Markdown { get; }

    public static implicit operator CardText(string literal) => new(Cards.Markdown.Escape(literal));

    public static CardText operator +(CardText left, CardText right) => new(left.Markdown + right.Markdown);

    public static CardText Bold(string literal) => new($"**{Cards.Markdown.Escape(literal.Trim())}**");

    public override string ToString() => Markdown;
}
