using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs.FollowUps;

/// <summary>What words mean that lean on those before. Pure.</summary>
internal abstract record FollowUp
{
    /// <summary>They stand by themselves.</summary>
    public sealed record None : FollowUp;

    /// <summary>The same in full: "and the budget?" is "and the budget? on Orlavex launch".</summary>
    public sealed record Full(string Text) : FollowUp;

    /// <summary>"The other one", where there are several others: the question in full for each.</summary>
    public sealed record Which(IReadOnlyList<(string Name, string Text)> Choices) : FollowUp;

    public static FollowUp Of(Heard heard, Topic? topic)
    {
        if (topic is null || topic.AccountsFor(heard.Turn) is not { Count: > 0 } accounts)
        {
            return new None();
        }

        var words = new FollowUpWords(heard.Said);
        var named = Subjects.AccountMatchesIn(heard);
        var asked = new Asked(topic, accounts);
        return words switch
        {
            { SaysOther: true } when named.Count == 0 => OfOthers(heard.Turn, asked),
            { Opens: true } when named.Count > 0 && words.AreOnly(named) => new Full(asked.Of([.. named.Select(match => match.Value)])),
            _ when named.Count > 0 => new None(),
            { AsksForOwner: true, Pointer: not null } when topic.About.Milestone is { } title => new Full($"when is {title} due {On(accounts)}"),
            { Pointer: { } pointer } when MayPoint(heard.Said, topic) => new Full(words.With(pointer, Thing(topic, accounts))),
            { Opens: true } when IsOfAccounts(heard.Said.Intent) => new Full($"{words.Bare} {On(accounts)}"),
            _ => new None(),
        };
    }

    private static FollowUp OfOthers(Turn turn, Asked asked) => turn.Accounts.Except(asked.Accounts).ToList() switch
    {
        [] => new None(),
        [var other] => new Full(asked.Of([other])),
        var others => new Which([.. others.Select(other => (other.Name, asked.Of([other])))]),
    };

    // "Cancel that" and "approve it" point at what is open or waits, not at what was talked about.
    // An account as a whole has no date that could be moved.
    private static bool MayPoint(Understanding said, Topic topic) =>
        said.Slots.Leftover.Count == 0 && IsOfAccounts(said.Intent) && (said.Intent != Intent.MoveDeadline || topic.About.Milestone is not null);

    private static bool IsOfAccounts(Intent intent) => intent is
        Intent.Deadlines or Intent.Budget or Intent.Team or Intent.Status or Intent.MoveDeadline or Intent.ChangeBudget or Intent.AskForHelp;

    private static string Thing(Topic topic, IReadOnlyList<Membership> accounts) =>
        topic.About.Milestone is { } title ? $"{title} {On(accounts)}" : Names(accounts);

    private static string On(IReadOnlyList<Membership> accounts) => $"on {Names(accounts)}";

    private static string Names(IReadOnlyList<Membership> accounts) => Says.List(accounts.Select(account => account.Name));
}
