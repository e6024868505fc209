namespace AccountBot.Language.Text;

/// <summary>"we're" without its apostrophe would be "were", "we'd" a Wednesday, "we'll" well: with it they are told apart.</summary>
internal static class Contractions
{
    public static string Shorten(string typed)
    {
        var apostrophe = typed.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe is 2 or 3 && IsPronoun(typed.AsSpan(0, apostrophe)) && !typed.EndsWith("'s", StringComparison.OrdinalIgnoreCase)
            ? typed[..apostrophe]
            : typed;
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) =>
        word.Equals("we", StringComparison.OrdinalIgnoreCase)
        || word.Equals("he", StringComparison.OrdinalIgnoreCase)
        || word.Equals("she", StringComparison.OrdinalIgnoreCase);
}
