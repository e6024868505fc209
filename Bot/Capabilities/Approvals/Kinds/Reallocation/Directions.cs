using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Reallocation;

/// <summary>Which line money comes from and which it goes to, by the words before their names. Pure.</summary>
internal static class Directions
{
    private static readonly string[] Leading = ["the", "our", "my"];

    /// <summary>Whether money moves between lines: two are named and one of them gives, or the verb says it.</summary>
    public static bool IsMove(Utterance said, IReadOnlyList<BudgetLineFacts> lines) =>
        said.Tokens.Any(token => token.Word is "reallocate" or "reallocation" or "transfer")
        || (lines.Count > 1 && lines.Any(line => IsFrom(Before(said, line))));

    /// <summary>Of two lines the second has the way that is left.</summary>
    public static (string? From, string? To) In(Utterance said, IReadOnlyList<BudgetLineFacts> lines)
    {
        var from = lines.FirstOrDefault(line => IsFrom(Before(said, line)));
        var to = lines.FirstOrDefault(line => line != from && Before(said, line) is "to" or "into" or "onto" or "towards");
        return lines.Count == 2 ? (Name(from ?? Other(lines, to)), Name(to ?? Other(lines, from))) : (Name(from), Name(to));
    }

    private static bool IsFrom(string word) => word is "from" or "of" or "off";

    /// <summary>The word that leads to a line's name.</summary>
    private static string Before(Utterance said, BudgetLineFacts line)
    {
        if (NameMatcher.Find(said, [new Named<BudgetLineFacts>(line, [line.Line])]).All is not [var match, ..])
        {
            return "";
        }

        var at = match.Span.Start - 1;
        return said.WordAt(Leading.Contains(said.WordAt(at)) ? at - 1 : at);
    }

    private static BudgetLineFacts? Other(IReadOnlyList<BudgetLineFacts> lines, BudgetLineFacts? one) => one is null ? null : lines.FirstOrDefault(line => line != one);

    private static string? Name(BudgetLineFacts? line) => line?.Line;
}
