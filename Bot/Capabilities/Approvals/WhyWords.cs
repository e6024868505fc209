using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Why a request has come to somebody, in the words of the rules that brought it there.</summary>
internal static class WhyWords
{
    public const string NothingToExplain = "Nothing waits for you just now, so there is nothing to explain.";

    /// <param name="others">How many: their numbers are the bot's own, and nobody was shown them.</param>
    /// <param name="why">What they have in common, in their kind's words.</param>
    public static string CountedWith(int others, string why) =>
        $"it counts together with {(others == 1 ? "another request" : $"{others} other requests")}{why}";

    /// <summary>For one reader: the step that is theirs, or else the one whose turn it is.</summary>
    public static string Why(RequestView view, PersonId reader)
    {
        var mine = view.Request.Steps.FirstOrDefault(step => view.On(step).Contains(reader)) ?? view.Request.CurrentStep;
        return mine is null
            ? $"{ApprovalsWords.Title(view)}: {ApprovalsWords.WhoHasIt(view)}".TrimEnd()
            : $"{ApprovalsWords.Title(view)} is for {ApprovalsWords.People(view, view.On(mine))} to decide, because {Says.List(Reasons(view, mine, reader))}.{ByWhichRules(view)}";
    }

    private static string ByWhichRules(RequestView view) => view.IsPlannedByFormerRules
        ? " That is by the agency's rules as they were when its way was planned. They have changed since: once somebody acts on it, it goes on by those of now, and approvals that were given stand."
        : "";

    private static IEnumerable<string> Reasons(RequestView view, RouteStep step, PersonId reader) =>
    [
        .. step.Reasons.Select(reason => Reason(view, step, reason)),
        .. step.Handovers.Where(handover => handover.To == reader).Select(handover => $"{view.Names[handover.From]} passed it on"),
        .. step.Joined.Where(role => view.Book.Holding(role).Contains(reader)).Select(_ => "nobody below answered in time"),
        .. step.Reasons.Count == 0 ? ["it is the next step of its way"] : Array.Empty<string>(),
    ];

    private static string Reason(RequestView view, RouteStep step, RouteReason reason) => reason switch
    {
        { Rule: RouteRule.NextAboveRequester } => $"{ApprovalsWords.TitleOf(view, step)} is the first above {view.Names[view.Request.RaisedBy]} on this account that decides such things",
        { Rule: RouteRule.AboveLimitBelow, Limit: { } limit, Role: { } role } => $"it is {view.Kind.Beyond(limit)}, the limit of the {view.Ladder.TitleOf(role)}",
        { Rule: RouteRule.AboveLimitBelow, Role: { } role } => $"the {view.Ladder.TitleOf(role)} does not decide it alone",
        { Rule: RouteRule.VacantBelow, Role: { } role } => $"nobody else is {view.Ladder.TitleOf(role)} on this account",
        { Rule: RouteRule.UnnamedBelow, Role: { } role } => $"the {view.Ladder.TitleOf(role)} does not decide such things",
        { Rule: RouteRule.Direct } => "by the agency's policy it goes straight to the first who may decide it alone",
        { Rule: RouteRule.Manager } => "the account has nobody left who may decide it, so it goes to the manager above",
        { Rule: RouteRule.CountedTogether } => CountedWith(view.Request.CountedWith.Count, view.Kind.CountedSince),
        _ => $"the {ApprovalsWords.TitleOf(view, step)} may decide it alone",
    };
}
