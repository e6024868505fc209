namespace AccountBot.Language;

/// <summary>Something that people speak of, and the names that it bears: its full name first, then aliases, mail address and so on.</summary>
public sealed record Named<T>(T Value, IReadOnlyList<string> Names);
