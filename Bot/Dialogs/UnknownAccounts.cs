using System.Collections.Frozen;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>
/// A name that stands where an account's would ("an issue on Zyntrax: …") and that nothing of the speaker's bears: what is said of it is no
/// matter of another account. Only where it stands decides, so that an account of others and none at all are heard alike. Pure.
/// </summary>
internal static class UnknownAccounts
{
    // What is raised, kept, told or asked of an account: what follows "on" there is the account.
    private static readonly FrozenSet<string> Told = Set(
        "issue issues risk risks problem problems concern concerns complaint complaints report reports note notes log update updates review spend changed changes happened");

    // Behind these an account stands by its own name, which has a capital, and not by the way.
    private static readonly FrozenSet<string> Owning = Set("client account brand team milestone call meeting promise promised");

    private static readonly FrozenSet<string> Leading = Set("on for at re regarding");

    private static readonly FrozenSet<string> Loose = Set("with about of in from under");

    private static readonly FrozenSet<string> Skipped = Set("the our my client account brand project");

    /// <param name="known">The words that name what the speaker has, dates and people.</param>
    /// <returns>The name as it was typed; null where none stands so.</returns>
    public static Phrase? In(Utterance said, IReadOnlySet<int> known, Manner manner)
    {
        known = WithRepeated(said, known);
        var head = HeadOf(said);
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            if (IsName(said, at, known) && (Stands(said, at, head, known, manner) || LeadsTold(said, at, known, manner)))
            {
                return said.Phrase(new TokenSpan(at, EndOf(said, at, known)));
            }
        }

        return null;
    }

    /// <summary>With every other place of a word that names something known: "pass-through for Orlavex on Orlavex launch".</summary>
    public static IReadOnlySet<int> WithRepeated(Utterance said, IReadOnlySet<int> known)
    {
        var stems = known.Select(at => said.Tokens[at].Stem).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, said.Tokens.Count).Where(at => stems.Contains(said.Tokens[at].Stem)).ToHashSet();
    }

    private static bool Stands(Utterance said, int at, int head, IReadOnlySet<int> known, Manner manner)
    {
        var lead = BeforeSkipped(said, at) - 1;
        var (isLed, isLoosely) = (Leading.Contains(said.WordAt(lead)), Loose.Contains(said.WordAt(lead)));
        if (said.EndsClause(at) || !(isLed || isLoosely))
        {
            return false;
        }

        var (word, hasCapital, isBefore) = (said.WordAt(lead - 1), HasCapital(said, at), at < head);
        return manner switch
        {
            _ when isLed && (isBefore || (Told.Contains(word) && (hasCapital || lead + 1 == at))) => true,
            _ when !hasCapital => isLed && manner == Manner.Question && EndsThere(said, at),
            Manner.Question => true,
            _ when isLoosely => isBefore,
            _ => Owning.Contains(word) || known.Contains(lead - 1) || (manner == Manner.Fact && said.WordAt(lead) is "on" or "for" && EndsThere(said, at)),
        };
    }

    /// <summary>"A Zyntrax issue", "any Zyntrax changes?".</summary>
    private static bool LeadsTold(Utterance said, int at, IReadOnlySet<int> known, Manner manner) =>
        HasCapital(said, at) && (at > 0 || manner == Manner.Question) && EndOf(said, at, known) is var end && end < said.Tokens.Count && !said.EndsClause(end) && Told.Contains(said.WordAt(end));

    /// <summary>Up to the first colon: where it says of what the rest is.</summary>
    private static int HeadOf(Utterance said) =>
        Enumerable.Range(1, Math.Max(said.Tokens.Count - 1, 0)).FirstOrDefault(at => said.Gap(at).Contains(": ", StringComparison.Ordinal));

    private static bool IsName(Utterance said, int at, IReadOnlySet<int> known) =>
        !known.Contains(at) && !said.WordAt(at).AsSpan().ContainsAnyInRange('0', '9') && NameWords.IsTelling(said.Tokens[at]);

    private static int BeforeSkipped(Utterance said, int at)
    {
        while (at > 0 && Skipped.Contains(said.WordAt(at - 1)) && !said.EndsClause(at))
        {
            at--;
        }

        return at;
    }

    private static int EndOf(Utterance said, int first, IReadOnlySet<int> known)
    {
        var end = first + 1;
        while (end < said.Tokens.Count && !known.Contains(end) && !said.EndsClause(end) && (said.Gap(end) is "-" || HasCapital(said, end)))
        {
            end++;
        }

        return end;
    }

    private static bool EndsThere(Utterance said, int at) =>
        EndOf(said, at, FrozenSet<int>.Empty) is var end && (end == said.Tokens.Count || said.EndsClause(end) || said.WordAt(end) is "since" or "this" or "last" or "today" or "yesterday");

    private static bool HasCapital(Utterance said, int at) => char.IsUpper(said.Typed(at)[0]);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>How freely somebody speaks where a name is sought.</summary>
internal enum Manner
{
    /// <summary>Something is to be kept or done: a name that only ends a clause counts ("the wrong file went out on Zyntrax").</summary>
    Fact,

    /// <summary>Something is asked.</summary>
    Question,

    /// <summary>Somebody is stuck, and speaks of many things that are no account ("I'm stuck on Excel").</summary>
    Help,
}
