namespace AccountBot.Language.Text;

/// <summary>The singular of a word, near enough to compare names by: both sides are cut alike.</summary>
internal static class Stems
{
    public static string Of(string word) => word switch
    {
        { Length: <= 3 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => string.Concat(word.AsSpan(0, word.Length - 3), "y"),
        _ when word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s') => word,
        _ => word[..^1],
    };
}
