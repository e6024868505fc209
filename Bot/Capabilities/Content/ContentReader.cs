using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Capabilities.Content;

/// <summary>Which stage, which way and which version somebody speaks of. Pure.</summary>
internal static class ContentReader
{
    /// <summary>What people say, and the words that name the same in an agency's stages.</summary>
    private static readonly (string[] Said, string[] Stage)[] Words =
    [
        (["editorial", "editor", "editors"], ["editorial", "editor", "edit"]),
        (["mlr", "medical", "regulatory", "legal", "compliance"], ["medical", "legal", "mlr", "regulatory", "compliance"]),
        (["client"], ["client"]),
    ];

    /// <summary>The stage that is named in full, else the first that bears a word of the same meaning; null where none does.</summary>
    public static string? StageOf(Utterance said, IReadOnlyList<string> stages)
    {
        var spoken = said.Tokens.Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        var meant = Words.Where(words => words.Said.Any(spoken.Contains)).SelectMany(words => words.Stage).ToList();
        return stages.OrderByDescending(stage => WordsOf(stage).Count(spoken.Contains)).FirstOrDefault(stage => WordsOf(stage).All(spoken.Contains))
            ?? stages.FirstOrDefault(stage => WordsOf(stage).Any(meant.Contains));
    }

    /// <summary>"MLR came back with changes", "it is back from the client".</summary>
    public static bool IsBack(Utterance said) => said.Tokens.Any(token => token.Word == "back") && !IsBackWith(said);

    /// <summary>"v3", "version 3"; null where none is named.</summary>
    public static string? VersionOf(Utterance said)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            var digits = said.WordAt(at) is ['v', .. var rest] ? rest : said.WordAt(at - 1) == "version" ? said.WordAt(at) : "";
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return string.Create(CultureInfo.InvariantCulture, $"v{number}");
            }
        }

        return null;
    }

    /// <summary>The one after; the first where there was none, or where it bears no number.</summary>
    public static string Next(string? version) =>
        version is ['v', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"v{number + 1}")
            : "v1";

    public static HashSet<string> WordsOf(string stage) => Utterance.Read(stage).Tokens.Select(token => token.Word).ToHashSet(StringComparer.Ordinal);

    /// <summary>"Back with editorial" is on its way there once more.</summary>
    private static bool IsBackWith(Utterance said) => Enumerable.Range(0, said.Tokens.Count).Any(at => said.WordAt(at) == "back" && (said.WordAt(at + 1) is "with" or "to" or "at") && Words.Any(words => words.Said.Contains(said.WordAt(at + 2))));
}
