namespace AccountBot.Language.Amounts;

/// <summary>A sum found, before the words around it are looked at.</summary>
internal sealed record Sum(decimal Value, string? Currency, TokenSpan Span);
