using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Away;

/// <summary>Whether somebody may cover for somebody else. Pure: facts in, decision out.</summary>
internal static class CoverRules
{
    /// <summary>Null where nothing stands against it.</summary>
    public static CoverRefusal? Refuse(CoverFacts facts, Ladder ladder) => facts switch
    {
        _ when facts.Cover == facts.Absent => new CoverRefusal.Themselves(),
        { ChainReturns: true } => new CoverRefusal.Loop(),
        _ when facts.Covered.Any(covered => facts.Seen.Any(seen => AreApart(covered, seen))) => new CoverRefusal.Wall(),
        _ when facts.Covered.FirstOrDefault(book => AsksThemselves(book, facts, ladder)) is { } book => new CoverRefusal.OwnRequests(book.Head.Name),
        _ => null,
    };

    /// <summary>What the cover asks for on the account comes to the absent, now or the next time.</summary>
    private static bool AsksThemselves(AccountBook book, CoverFacts facts, Ladder ladder)
    {
        var absent = book.HighestRung(facts.Absent, ladder);
        return (book.IsMember(facts.Cover) && book.HighestRung(facts.Cover, ladder) < absent && Decides(ladder.Rungs[absent]))
            || book.Requests.Exists(request => request.Value.RaisedBy == facts.Cover && request.Value.Steps.Skip(request.Value.Current).Any(step => Turns.OnStep(book, step).Contains(facts.Absent)));
    }

    private static bool Decides(Rung rung) => Enum.GetValues<RequestKind>().Any(kind => kind is not (RequestKind.Update or RequestKind.Spend) && rung.Approves.For(kind).IsNamed);

    private static bool AreApart(AccountBook one, AccountBook other) => one.Head.CompetesWith.Contains(other.Id) || other.Head.CompetesWith.Contains(one.Id);
}

/// <param name="Covered">The accounts that the cover would see and decide on.</param>
/// <param name="Seen">Those that the cover sees anyway in these days.</param>
/// <param name="ChainReturns">Whether the cover is away too in these days, and their cover is, in the end, the absent.</param>
internal sealed record CoverFacts(PersonId Absent, PersonId Cover, IReadOnlyList<AccountBook> Covered, IReadOnlyList<AccountBook> Seen, bool ChainReturns);

internal abstract record CoverRefusal
{
    public sealed record Themselves : CoverRefusal;

    /// <summary>They would decide what they themselves ask for.</summary>
    public sealed record OwnRequests(string Account) : CoverRefusal;

    /// <summary>They would learn of an account that theirs competes with.</summary>
    public sealed record Wall : CoverRefusal;

    /// <summary>Everybody in the circle is away, and covers for the next.</summary>
    public sealed record Loop : CoverRefusal;
}
