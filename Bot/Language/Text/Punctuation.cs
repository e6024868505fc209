namespace AccountBot.Language.Text;

/// <summary>Where sentences and clauses end.</summary>
internal static class Punctuation
{
    public static bool EndsSentence(Utterance said, int token)
    {
        var gap = said.Gap(token);
        return gap.ContainsAny("!?;\n") || (gap.Contains('.') && !IsShortened(said, token - 1));
    }

    public static bool EndsClause(Utterance said, int token) =>
        EndsSentence(said, token) || said.Gap(token).ContainsAny(",:()") || said.Gap(token).Contains(" - ", StringComparison.Ordinal);

    /// <summary>Whether the sentence that holds the token ends in a question mark.</summary>
    public static bool IsAsked(Utterance said, int token)
    {
        for (var at = token + 1; at <= said.Tokens.Count; at++)
        {
            if (EndsSentence(said, at) || at == said.Tokens.Count)
            {
                return said.Gap(at).Contains('?');
            }
        }

        return false;
    }

    // "P. Raman" and "Dr. Smith" are names, "e.g." and "approx." lead on: no sentence ends there.
    private static bool IsShortened(Utterance said, int token) =>
        token >= 0 && (said.Tokens[token].Length == 1 || said.WordAt(token) is "dr" or "mr" or "mrs" or "ms" or "prof" or "st" or "eg" or "ie" or "vs"
            or "approx" or "incl" or "excl" or "esp" or "dept" or "est");
}
