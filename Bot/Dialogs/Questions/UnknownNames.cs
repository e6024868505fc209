using System.Collections.Frozen;
using AccountBot.Language;

namespace AccountBot.Dialogs.Questions;

/// <summary>
/// Tells a name that nothing bears from idle words. "Zyntrax" in "deadlines on zyntrax" and in "zyntrax deadlines" is a name,
/// "mate" in "what are my deadlines mate" is not: it stands where a name would not.
/// </summary>
internal static class UnknownNames
{
    private static readonly FrozenSet<string> Asked = (
        "deadline deadlines milestone milestones budget budgets status team account accounts line lines spend spent burn left " +
        "overdue late due next portfolio overview amber red green").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="leftover">Places of the words that nothing explains.</param>
    /// <returns>The last such name as it was typed, since the account comes last ("couriers on Zyntrax"); null where there is none.</returns>
    public static string? In(Understanding said, IReadOnlySet<int> leftover)
    {
        var tokens = said.Utterance.Tokens;
        var start = Enumerable.Range(0, tokens.Count).LastOrDefault(at => leftover.Contains(at) && NameWords.IsTelling(tokens[at]) && StandsForName(said, at), -1);
        if (start < 0)
        {
            return null;
        }

        var end = start + 1;
        while (leftover.Contains(end))
        {
            end++;
        }

        while (leftover.Contains(start - 1) && !said.Utterance.EndsClause(start))
        {
            start--;
        }

        return WithoutPossessive(said.Utterance.Quote(new TokenSpan(start, end)));
    }

    private static bool StandsForName(Understanding said, int at)
    {
        var heard = said.Utterance;
        return (at > 0 && char.IsUpper(heard.Typed(at)[0]))
            || Asked.Contains(heard.WordAt(at + 1))
            || (at > 0 && !Asked.Contains(heard.WordAt(at - 1)) && !said.Slots.Dates.Mentions.Any(mention => mention.Span.Contains(at - 1)) && !heard.EndsClause(at));
    }

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? name[..^2] : name;
}
