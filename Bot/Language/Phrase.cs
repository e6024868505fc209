namespace AccountBot.Language;

/// <summary>A piece of what somebody typed, in their own capitals and spelling, for quoting back.</summary>
public sealed record Phrase(TokenSpan Span, string Text);
