using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Obligations;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What is said of a request while it waits, and when it is passed on, taken back or over.</summary>
internal static class LaterWords
{
    public static string UndoUntil(string moment) => $"You can undo this until {moment}, so long as nobody else has acted on it.";

    public static string Nudge(RequestView view) => $"{view.Names[view.Request.RaisedBy]} asks you to look at this. {ApprovalsWords.Asks(view)}";

    public static string HasNudged(RequestView view) => $"I have asked {ApprovalsWords.People(view, view.MayDecide)} to look at {ApprovalsWords.Title(view)}.";

    public static string Reminder(RequestView view) => view.Request.State == RequestState.ChangesAsked
        ? $"A reminder: {ApprovalsWords.Title(view)} waits for you to change it. {view.Names[view.Request.LastVerdict?.By]} asked: {view.Request.LastVerdict?.Comment}"
        : $"A reminder: {ApprovalsWords.Asks(view)}";

    /// <summary>What waits for it, and what comes after that.</summary>
    public static string HoldsUp(RequestView view) => view.HoldUp is { } held
        ? $"{held.Milestone.Title} is needed by {Says.Date(held.NeededBy)} and waits for your decision{Behind(held)}. {ApprovalsWords.Asks(view)}"
        : Reminder(view);

    private static string Behind(HoldUp held) => held.Behind.Count == 0 ? "" : $"; {Says.List([.. held.Behind.Select(next => $"{next.Title} on {Says.Date(next.Due)}")])} {(held.Behind.Count == 1 ? "comes" : "come")} after it";

    public static string Escalated(RequestView view, PersonId reader) => reader == view.Request.RaisedBy
        ? $"Nobody has answered on {ApprovalsWords.Title(view)}, so more people are asked. {ApprovalsWords.WhoHasIt(view)}"
        : $"{ApprovalsWords.Title(view)} has waited so long that more people are asked. You can still decide it. {ApprovalsWords.WhoHasIt(view)}";

    public static string Stalled(RequestView view) =>
        $"{ApprovalsWords.Title(view)}, asked by {view.Names[view.Request.RaisedBy]} on {view.Moment(view.Request.RaisedAt)}, is not decided, and everybody who may decide it has been reminded. {ApprovalsWords.WhoHasIt(view)}";

    public static string Expired(RequestView view) =>
        $"{ApprovalsWords.Title(view)}, asked on {view.Moment(view.Request.RaisedAt)}, has expired: nobody decided it for half a year. Nothing was changed. It can be asked for anew.";

    public static string Passed(RequestView view, PersonId? by) => $"{view.Names[by]} has passed {ApprovalsWords.Title(view)} on. {ApprovalsWords.WhoHasIt(view)}";

    public static string TakenBack(RequestView view, PersonId? by) =>
        $"{view.Names[by]} has taken back their decision on {ApprovalsWords.Title(view)}; it stands as before. {ApprovalsWords.WhoHasIt(view)}";

    public static string Rerouted(RequestView view) =>
        $"The team or the agency's rules have changed, and so has the way of {ApprovalsWords.Title(view)}. Approvals that were given stand. {ApprovalsWords.WhoHasIt(view)}";

    /// <summary>What happens next if nobody acts, and when; nothing once it is over.</summary>
    public static string Next(RequestView view) => view.Request switch
    {
        { IsOpen: false } or { Alarm: null } => "",
        { Alarm: { Kind: AlarmKind.Escalate } alarm } when view.AskedNext.Count > 0 => $"If nobody answers, {ApprovalsWords.People(view, view.AskedNext)} will be asked too on {view.Moment(alarm.Due)}.",
        { Alarm: { Kind: AlarmKind.Expire } alarm } => $"If nobody answers, it expires on {view.Moment(alarm.Due)}.",
        { Alarm: { } alarm } => $"If nobody answers, a reminder goes out on {view.Moment(alarm.Due)}.",
    };

    /// <summary>On what condition it was approved, by whom, and by when it is to be met.</summary>
    public static IEnumerable<string> OnCondition(RequestView view) =>
        Conditions.Of(view.Request).Select(verdict => $"{verdict.Comment} ({view.Names[verdict.By]}, by {Says.Date(verdict.ConditionDue!.Value)})");

    /// <summary>The condition of one approval, behind the word that tells of it; empty where there is none.</summary>
    public static string If(Verdict? verdict) =>
        verdict is { Kind: VerdictKind.Approved, ConditionDue: { } due } ? $" on condition: {verdict.Comment?.TrimEnd('.')}, by {Says.Date(due)}" : "";

    /// <summary>Who gave their turn to whom, and who was asked too.</summary>
    public static string Changes(RequestView view, RouteStep step) => string.Concat(
        step.Handovers.Select(handover => $"; {view.Names[handover.From]} passed it on to {view.Names[handover.To]} {view.Moment(handover.At)}")
            .Concat(step.Joined.Select(role => $"; {view.Ladder.TitleOf(role)} asked too, since nobody answered")));

    /// <summary>One thing that somebody decided, for whoever looks back.</summary>
    public static string Decided(RequestView view, Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Approved => $"{view.Moment(verdict.At)}: approved {ApprovalsWords.Title(view)}.",
        VerdictKind.Rejected => $"{view.Moment(verdict.At)}: rejected {ApprovalsWords.Title(view)}.",
        _ => $"{view.Moment(verdict.At)}: asked for changes to {ApprovalsWords.Title(view)}.",
    };
}
