using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Who is asked for help, and what becomes of it. Pure: facts in, decision out.</summary>
internal static class HelpRules
{
    /// <summary>
    /// The nearest rung above the asker that somebody else holds: an AE asks their AM, past a vacant AM the AD. Somebody beside the
    /// ladder asks as its lowest rung does. Empty where the account has nobody above.
    /// </summary>
    public static IReadOnlyList<PersonId> WhoIsAsked(AccountBook book, Ladder ladder, PersonId asker)
    {
        var from = Math.Max(book.HighestRung(asker, ladder), 0) + 1;
        return ladder.Rungs.Skip(from)
            .Select(rung => (IReadOnlyList<PersonId>)[.. book.Holding(rung.Role).Where(person => person != asker)])
            .FirstOrDefault(people => people.Count > 0) ?? [];
    }

    /// <summary>Those who may act on it now: its helper, or whoever was asked while it has none.</summary>
    public static IReadOnlyList<PersonId> MayHelp(HelpRequest help) => help switch
    {
        { State: HelpState.Waiting } => help.Asked,
        { State: HelpState.Taken, Helper: { } helper } => [helper],
        _ => [],
    };

    public static HelpDecision Take(HelpRequest help, PersonId by) => help switch
    {
        { State: HelpState.Waiting } when help.Asked.Contains(by) => new HelpDecision.Changed(Next(help) with { State = HelpState.Taken, Helper = by }),
        _ => Refuse(help, by),
    };

    /// <summary>The answer in writing; somebody who has taken it may also close it without.</summary>
    public static HelpDecision Finish(HelpRequest help, PersonId by, string? answer) => (help, answer) switch
    {
        _ when !MayHelp(help).Contains(by) => Refuse(help, by),
        ({ State: HelpState.Waiting }, null) => new HelpDecision.Refused(HelpRefusal.NeedsAnswer),
        _ => new HelpDecision.Changed(Next(help) with { State = HelpState.Done, Helper = by, Answer = answer, Helped = null }),
    };

    /// <summary>To a colleague on the account's team, but not back to the asker. A helper who does not see the account learns of nobody whether they are on it.</summary>
    public static HelpDecision PassOn(AccountBook book, HelpRequest help, PersonId by, PersonId? to) => to switch
    {
        _ when !MayHelp(help).Contains(by) => Refuse(help, by),
        { } person when Access.MaySee(book, by) && person != help.AskedBy && person != by && book.IsMember(person) =>
            new HelpDecision.Changed(Next(help) with { State = HelpState.Waiting, Helper = null, Asked = [person], Before = [.. help.Before, by], Reach = HelpReach.Nobody }),
        _ => new HelpDecision.Refused(HelpRefusal.NeedsColleague),
    };

    /// <summary>Whoever directs the account has it beside its helper.</summary>
    /// <param name="directors">Those whom the helper may bring in.</param>
    public static HelpDecision BringIn(HelpRequest help, PersonId by, IReadOnlyList<PersonId> directors) => help switch
    {
        _ when !MayHelp(help).Contains(by) => Refuse(help, by),
        _ when directors.Count == 0 => new HelpDecision.Refused(HelpRefusal.MovedOn),
        _ => new HelpDecision.Changed(Next(help) with { State = HelpState.Waiting, Helper = null, Asked = [.. MayHelp(help).Union(directors)], Reach = HelpReach.Above }),
    };

    /// <summary>What sort of help it is, put right by its asker or by whoever may help. That is no news to anybody.</summary>
    public static HelpDecision Sort(HelpRequest help, PersonId by, HelpKind? kind) => kind switch
    {
        { } other when other != help.Kind && IsOpen(help) && (help.AskedBy == by || MayHelp(help).Contains(by)) =>
            new HelpDecision.Changed(help with { Kind = other, Version = help.Version + 1, News = help.News }),
        _ => Refuse(help, by),
    };

    public static HelpDecision Withdraw(HelpRequest help, PersonId by) => help switch
    {
        { State: HelpState.Waiting or HelpState.Taken } when help.AskedBy == by => new HelpDecision.Changed(Next(help) with { State = HelpState.Withdrawn }),
        _ => Refuse(help, by),
    };

    /// <summary>Whether the answer helped, as its asker says. One that did not is asked of whoever gave it once more.</summary>
    public static HelpDecision Judge(HelpRequest help, PersonId by, bool helped) => (help, helped) switch
    {
        _ when help is not { State: HelpState.Done, Helper: not null, Helped: null, Became: null } || help.AskedBy != by => Refuse(help, by),
        (_, true) => new HelpDecision.Changed(Next(help) with { Helped = true }),
        _ => new HelpDecision.Changed(Next(help) with { State = HelpState.Waiting, Helper = null, Asked = [help.Helper!.Value], Helped = false, Reach = HelpReach.Nobody }),
    };

    /// <summary>A button of a card that shows how it stood before: it changes nothing.</summary>
    public static HelpDecision Stale(HelpRequest help, PersonId by) => Refuse(help, by);

    /// <summary>Those who see a help item at all: it is private to the asker and whoever was asked.</summary>
    public static bool IsPartOf(HelpRequest help, PersonId person) =>
        help.AskedBy == person || help.Helper == person || help.Asked.Contains(person) || help.Before.Contains(person);

    public static bool IsOpen(HelpRequest help) => help.State is HelpState.Waiting or HelpState.Taken;

    /// <summary>Another version of it, of which its asker hears.</summary>
    public static HelpRequest Next(HelpRequest help) => help with { Version = help.Version + 1, News = help.Version + 1 };

    private static HelpDecision.Refused Refuse(HelpRequest help, PersonId by) =>
        new(IsPartOf(help, by) ? HelpRefusal.MovedOn : HelpRefusal.NotTheirs);
}

internal abstract record HelpDecision
{
    public sealed record Changed(HelpRequest Help) : HelpDecision;

    public sealed record Refused(HelpRefusal Why) : HelpDecision;
}

internal enum HelpRefusal
{
    /// <summary>Somebody else has it, or it is over: the card shows how it stands.</summary>
    MovedOn,
    NotTheirs,
    NeedsAnswer,
    NeedsColleague,
}
