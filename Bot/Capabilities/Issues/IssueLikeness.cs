using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Issues;

/// <summary>Issues of the past that speak of the same things. Pure.</summary>
internal static class IssueLikeness
{
    private const int Most = 2;
    private const int ShortestWord = 5;
    private const int Enough = 2;

    /// <summary>Those that share the most long words with it, two at least.</summary>
    public static IReadOnlyList<IssueFacts> Of(IssueFacts issue, IEnumerable<IssueFacts> past)
    {
        var words = Words(issue);
        return
        [
            .. past.Select(other => (Issue: other, Shared: Words(other).Count(words.Contains)))
                .Where(other => other.Shared >= Enough)
                .OrderByDescending(other => other.Shared)
                .Take(Most)
                .Select(other => other.Issue),
        ];
    }

    private static HashSet<string> Words(IssueFacts issue) =>
        Utterance.Read(issue.Title).Tokens.Select(token => token.Stem).Where(word => word.Length >= ShortestWord && word != "client").ToHashSet(StringComparer.Ordinal);
}
