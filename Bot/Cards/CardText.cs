namespace AccountBot.Cards;

/// <summary>
/// Text as a card shows it. A plain string turns into one that shows just as it was typed; Markdown comes only from
/// <see cref="Bold"/>, so what people type can never format, link or mention anything.
/// </summary>
internal readonly record struct CardText
{
    private CardText(string markdown, string literal) => (Markdown, Literal) = (markdown, literal);

    public string Markdown { get; }

    /// <summary>The same as it is read: for the text twin.</summary>
    public string Literal { get; }

    public static implicit operator CardText(string literal) => new(Cards.Markdown.Escape(literal), literal);

    public static CardText operator +(CardText left, CardText right) => new(left.Markdown + right.Markdown, left.Literal + right.Literal);

    public static CardText Bold(string literal) => new($"**{Cards.Markdown.Escape(literal.Trim())}**", literal.Trim());

    public override string ToString() => Markdown;
}
