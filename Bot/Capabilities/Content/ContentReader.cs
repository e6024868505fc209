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

    // "Through editorial, now with MLR": what a clause says it left, it is no longer at.
    private static readonly string[] Left = ["through", "past", "passed", "cleared", "beyond", "finished", "completed", "left", "after", "from"];
    private static readonly string[] Over = ["done", "over", "finished", "complete", "completed", "cleared", "passed"];
    private static readonly string[] Turning = ["and", "now", "then", "but", "so", "to", "into", "onto", "its"];

    /// <summary>The last stage that it is said to be at; null where none is, or where it is only said which it left.</summary>
    /// <param name="title">The words that name the content: "Client deck" is not with the client.</param>
    public static string? StageOf(Utterance said, IReadOnlyList<string> stages, IReadOnlyCollection<int> title)
    {
        var clauses = Parts(said, title);
        var parts = clauses.Select(part => (Words: part, Stage: Named(part, stages))).Where(part => part.Stage is not null).ToList();
        var at = parts.FindLast(part => !IsLeft(part.Words, part.Stage!)).Stage;
        return at ?? (IsBack(said) ? parts.LastOrDefault().Stage : parts.Count == 0 ? Named([.. clauses.SelectMany(part => part)], stages) : null);
    }

    /// <summary>"MLR came back with changes", "it is back from the client"; not where it went on from there in the same breath.</summary>
    public static bool IsBack(Utterance said) => Parts(said, []).LastOrDefault(part => part.Any(word => Words.Any(words => words.Said.Contains(word)))) is { } last
        ? last.Contains("back") && !IsBackWith(last)
        : said.Tokens.Any(token => token.Word == "back");

    /// <summary>The stage that is named in full, else the first that bears a word of the same meaning; null where none does.</summary>
    private static string? Named(IReadOnlyList<string> spoken, IReadOnlyList<string> stages)
    {
        var meant = Words.Where(words => words.Said.Any(spoken.Contains)).SelectMany(words => words.Stage).ToList();
        return stages.OrderByDescending(stage => WordsOf(stage).Count(spoken.Contains)).FirstOrDefault(stage => WordsOf(stage).All(spoken.Contains))
            ?? stages.FirstOrDefault(stage => WordsOf(stage).Any(meant.Contains));
    }

    private static bool IsLeft(List<string> part, string stage)
    {
        var own = WordsOf(stage);
        var first = part.FindIndex(word => own.Contains(word) || Words.Any(words => words.Said.Contains(word)));
        var isLeft = Enumerable.Range(0, Math.Max(first, 0)).Any(at => Left.Contains(part[at]) && !(part[at] == "through" && at > 0 && part[at - 1] is "going" or "goes" or "gone"))
            || (part.Contains("done") && part.IndexOf("done") < first && part[part.IndexOf("done") + 1] == "with");
        return isLeft || part.Skip(first + 1).Any(word => Over.Contains(word) && !own.Contains(word));
    }

    /// <summary>The clauses, and what each says after it turned ("from editorial to MLR").</summary>
    private static List<List<string>> Parts(Utterance said, IReadOnlyCollection<int> title)
    {
        List<List<string>> parts = [[]];
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            if (at > 0 && (said.EndsClause(at) || Turning.Contains(said.WordAt(at))) && said.WordAt(at - 1) is not "back")
            {
                parts.Add([]);
            }

            parts[^1].AddRange(title.Contains(at) ? [] : [said.WordAt(at)]);
        }

        return parts;
    }

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

    /// <summary>
    /// Under which version content goes on: the same from stage to stage, the one after where it came back and was worked on, the first where
    /// it never had one.
    /// </summary>
    public static string Version(string? before, bool wasBack) => before is null || wasBack ? Next(before) : before;

    private static string Next(string? version) =>
        version is ['v', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"v{number + 1}")
            : "v1";

    public static HashSet<string> WordsOf(string stage) => Utterance.Read(stage).Tokens.Select(token => token.Word).ToHashSet(StringComparer.Ordinal);

    /// <summary>"Back with editorial" is on its way there once more.</summary>
    private static bool IsBackWith(List<string> part) => Enumerable.Range(0, part.Count - 2 > 0 ? part.Count - 2 : 0).Any(
        at => part[at] == "back" && part[at + 1] is "with" or "to" or "at" && Words.Any(words => words.Said.Contains(part[at + 2])));
}
