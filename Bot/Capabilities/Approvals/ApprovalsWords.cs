using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What is said of requests and decisions.</summary>
internal static class ApprovalsWords
{
    public const string OnNoAccount = "You are not on any account's team, so there is nothing that you could ask to change. Your manager or an administrator can put you on one.";
    public const string WhichAccount = "Which account is it for?";
    public const string Cancelled = "Cancelled. Nothing was sent and nothing was changed.";
    public const string FormGone = "I no longer have that form. Tell me once more what you need, and I will bring a fresh one.";
    public const string NeedsText = "Please write why in the text box first, then press the button again. Nothing has been changed yet.";
    public const string NoSuchRequest = "I know no such request.";
    public const string NoLongerWithYou = "This request is no longer with you.";
    public const string NoSuchAccount = "I know no such account among yours.";
    public const string OwnRequest = "You asked for this yourself, so somebody else decides it.";
    public const string NotYourTurn = "It is not your turn to decide this.";
    public const string NothingWaits = "Nothing waits for you.";
    public const string NothingAsked = "You have no open requests.";
    public const string ButtonDecides = "Words decide nothing here: the button on the card does.";
    public const string NeedsCondition = "Please write the condition in the text box first, with its date if it has one, then press the button again. Nothing has been changed yet.";
    public const string NeedsColleague = "Please choose a colleague first, then press Pass on again. Nothing has been changed yet.";
    public const string OnlyRequesterNudges = "Only whoever asked for it can nudge.";
    public const string NobodyToNudge = "There is nobody to nudge: it waits for nobody's decision.";
    public const string Nudged = "I have asked them to look at it.";
    public const string DecisionUndone = "Undone. The request stands as it did before your decision, and those concerned have been told.";
    public const string NotSentYet = "Not sent yet: I am not sure which figure you mean. Change it here, or say it once more.";
    public static string OneAtATime(IReadOnlyList<string> others) =>
        $"That sounds like more than one request, and I take one at a time. Not taken, say it by itself: {string.Join("; ", others.Select(other => $"“{other}”"))}.";
    public const string UndoGone = "That can no longer be undone.";
    public const string NobodyDecides = "Nobody above you on this account may decide it, and nobody's manager either. It stays open, and the administrators have been told.";

    /// <param name="who">A colleague; null where it is the reader.</param>
    public static string DecidedNothing(string? who, DateWindow days) => $"{who ?? "You"} decided nothing {Between(days)}{(who is null ? "" : ", as far as you may see")}.";

    public static string Decided(string? who, int count, DateWindow days) => $"{who ?? "You"} decided {Says.Count(count, "time")} {Between(days)}";

    public static string NudgedAlready(string last, string next) => $"You nudged them on {last}. You can nudge again from {next}.";

    public static string UnknownName(string name) => $"I know nothing called “{name}” among yours. {WhichAccount}";

    /// <summary>Nothing is decided on facts that have changed: the approver can still reject, or send it back.</summary>
    public static string NoLonger(string why) => $"{why} Nothing was approved. Reject it or ask for changes, so that it can be asked for anew.";

    public static string NoSuchDate(string words) => $"“{words}” is no date in the calendar.";

    public const string WhichToNudge = "Which one do you want to nudge about?";

    public const string WhichToWithdraw = "Which one do you want to withdraw?";

    public static string Undone(string outcome) => $"Undone. It was: {outcome}";

    public static string Withdrawn(RequestView view) => $"Withdrawn: {Title(view)}.";

    public static string WaitingLine(RequestView view) => $"{Title(view)}, asked by {view.Names[view.Request.RaisedBy]} on {view.Moment(view.Request.RaisedAt)}.";

    public static string MineLine(RequestView view) => $"{Title(view)}, asked on {view.Moment(view.Request.RaisedAt)}. {WhoHasIt(view)} {LaterWords.Next(view)}".TrimEnd();

    public static string HelpLine(AccountBook book, HelpRequest help, string who) => $"{who} asks for help on {book.Head.Name}: “{DraftText.Clip(help.Question, 120)}”.";

    public static string ReviewLine(AccountBook book, ReviewFlag flag, string who) => $"{who} asks you to review on {book.Head.Name}: {DraftText.Clip(flag.What, 120)}.";

    public static string Sent(RequestView view) => $"Sent: {Title(view)}. {WhoHasIt(view)}";

    /// <summary>What a question has become that was really a request.</summary>
    public static string Became(string summary) => $"It is a request now: {summary}.";

    public static string Title(RequestView view) => $"{view.Request.Summary} ({view.Book.Head.Name})";

    /// <summary>What an approver is asked, as a notification tells it.</summary>
    public static string Asks(RequestView view) => $"{view.Names[view.Request.RaisedBy]} asks for {Title(view)}. {(view.Request.Reason is { } reason ? $"Reason: {reason}. " : "")}{Consequence(view)}{Given(view)}It is your turn to decide.";

    /// <summary>What those before approved it on: whoever decides next decides on that too.</summary>
    private static string Given(RequestView view) => string.Concat(LaterWords.OnCondition(view).Select(condition => $"Approved on condition: {condition}. "));

    /// <summary>What the card shows of it, for whoever hears it read out.</summary>
    private static string Consequence(RequestView view) =>
        string.Concat(view.Consequence.Concat(Surroundings.Of(view)).Select(fact => $"{fact.Title}: {fact.Value.Literal}. "));

    public static string Informs(RequestView view) => $"For your information: {view.Names[view.Request.RaisedBy]} asks for {Title(view)}. {WhoHasIt(view)} You need do nothing.";

    public static string Stuck(RequestView view) => $"{view.Names[view.Request.RaisedBy]} asks for {Title(view)}, and the agency's ladder and managers leave nobody who may decide it. It stays open until the team or the limits change.";

    /// <summary>What an approver saw is no longer so: nothing is decided on it.</summary>
    public static string Moved(IReadOnlyList<Cards.Fact> facts) =>
        $"Since this card was drawn, something has changed. {string.Join("; ", facts.Select(fact => $"{fact.Title}: {fact.Value.Literal}"))}. Nothing was decided; look at it as it stands now, and press again.";

    public static string UsedAgainstTime(int? used, int? gone) => gone is { } time ? $"{used}%, with {time}% of the period over" : $"{used}%";

    /// <summary>Whom the card could not be brought to, and who has it; empty where it came to everybody.</summary>
    public static string NotDelivered(RequestView view)
    {
        var unreached = view.Request.Steps.Take(view.Request.Current + 1).SelectMany(step => step.Unreached).DistinctBy(known => known.Person).ToList();
        return unreached.Count == 0 ? "" : DeliveryWords.NotDelivered(unreached, view.Names, HasIt(view, unreached));
    }

    public static string Undelivered(RequestView view) => $"{Title(view)}: {NotDelivered(view)}";

    private static string HasIt(RequestView view, IReadOnlyList<Unreached> unreached)
    {
        var reached = view.MayDecide.Where(person => unreached.All(known => known.Person != person)).ToList();
        return reached.Count > 0 ? DeliveryWords.HaveIt(reached, view.Names)
            : view.Request.State == RequestState.Waiting ? "nobody else may decide it, and the administrators have been told"
            : "it has moved on since";
    }

    public static string WhoHasIt(RequestView view) => view.Request switch
    {
        { State: RequestState.ChangesAsked } => $"It waits for {view.Names[view.Request.RaisedBy]} to change it.",
        { CurrentStep: not null } when view.MayDecide.Count == 0 => "It stays open, since nobody may decide it now.",
        { CurrentStep: { } step } => $"It waits for {People(view, view.Asked)} ({TitleOf(view, step)}).{AbsenceWords.Away(view)}",
        { IsOpen: true } => "It stays open, since nobody may decide it.",
        _ => "",
    };

    /// <summary>What the decider hears.</summary>
    public static string Outcome(RequestView view, Course course) => course switch
    {
        { Verdict.Kind: VerdictKind.Approved, WaitsForOthers: true } => $"Approved{LaterWords.If(course.Verdict)}. It still waits for {People(view, view.MayDecide)} on the same rung.",
        { Verdict.Kind: VerdictKind.Approved, Next: { } next } => $"Approved{LaterWords.If(course.Verdict)}. It now goes to {People(view, view.On(next))}, because it is {Because(view, course.Last)}.",
        { Verdict.Kind: VerdictKind.Approved, IsDone: true } => $"Approved{LaterWords.If(course.Verdict)}. {view.Kind.Outcome(view.Request.Terms)}",
        { Verdict.Kind: VerdictKind.Approved } => $"Approved{LaterWords.If(course.Verdict)}. Nobody above may decide the rest; it stays open and the administrators have been told.",
        { Verdict.Kind: VerdictKind.Rejected } => $"Rejected. {view.Names[view.Request.RaisedBy]} has been told why.",
        { Verdict.Kind: VerdictKind.AskedForChanges } => $"Sent back. {view.Names[view.Request.RaisedBy]} has been asked to change it.",
        _ => $"Noted. {Title(view)} has moved on since.",
    };

    /// <summary>What the requester hears.</summary>
    public static string Progress(RequestView view, Course course)
    {
        var who = view.Names[course.Verdict?.By];
        return course switch
        {
            { Verdict.Kind: VerdictKind.Approved, WaitsForOthers: true } => $"{who} approved {Title(view)}{LaterWords.If(course.Verdict)}. It still waits for {People(view, view.MayDecide)}.",
            { Verdict.Kind: VerdictKind.Approved, Next: { } next } =>
                $"{who} approved {Title(view)}{LaterWords.If(course.Verdict)}. It now waits for {People(view, view.On(next))}, because it is {Because(view, course.Last)}.",
            { Verdict.Kind: VerdictKind.Approved, IsDone: true } => $"{who} approved {Title(view)}{LaterWords.If(course.Verdict)}. {view.Kind.Outcome(view.Request.Terms)}",
            { Verdict.Kind: VerdictKind.Approved } => $"{who} approved {Title(view)}{LaterWords.If(course.Verdict)}. {NobodyDecides}",
            { Verdict.Kind: VerdictKind.Rejected } => $"{who} rejected {Title(view)}: {course.Verdict.Comment}",
            { Verdict.Kind: VerdictKind.AskedForChanges } => $"{who} asks you to change {Title(view)}: {course.Verdict.Comment}",
            _ => $"{Title(view)} has moved on. {WhoHasIt(view)}",
        };
    }

    /// <summary>Where a request stands, in one line for its card.</summary>
    public static string State(RequestView view)
    {
        var last = view.Request.LastVerdict;
        return view.Request.State switch
        {
            RequestState.Approved => $"Approved by {view.Names[last?.By]} on {Moment(view.Request.ClosedAt, view)}",
            RequestState.Rejected => $"Rejected by {view.Names[last?.By]} on {Moment(view.Request.ClosedAt, view)}: {last?.Comment}",
            RequestState.Withdrawn => $"Withdrawn by {view.Names[view.Request.RaisedBy]} on {Moment(view.Request.ClosedAt, view)}",
            RequestState.Expired => $"Expired on {Moment(view.Request.ClosedAt, view)}: nobody decided it",
            RequestState.ChangesAsked => $"{view.Names[last?.By]} asks for changes: {last?.Comment}",
            _ => WhoHasIt(view),
        };
    }

    /// <summary>Who will decide, for the asker's confirm card.</summary>
    public static string WillDecide(IReadOnlyList<RouteStep> steps, Func<RouteStep, string> people) => steps switch
    {
        [] => "nobody above you may decide this, so it would stay open, and the administrators would be told",
        _ => string.Join(", then ", steps.Select(people)) + (steps[^1].IsEnough ? "" : "; above that nobody may decide it, and the administrators would be told"),
    };

    public static string RouteLine(RequestView view, RouteStep step, int index)
    {
        var people = $"{string.Concat(step.Vacant.Select(role => $"({view.Ladder.TitleOf(role)} is vacant) "))}{People(view, view.On(step))}";
        var given = step.Verdicts.LastOrDefault();
        var isCurrent = index == view.Request.Current && view.Request.IsOpen;
        return (given, isCurrent) switch
        {
            ({ Kind: VerdictKind.Approved }, _) => $"✓ {Approvals(view, step)}{(isCurrent && view.Request.State == RequestState.Waiting ? $"; waits for {People(view, view.MayDecide)} too" : "")}",
            ({ Kind: VerdictKind.Rejected } verdict, _) => $"{Before(view, step)}✕ {view.Names[verdict.By]}, {TitleOf(view, step)}: rejected {Moment(verdict.At, view)}",
            ({ Kind: VerdictKind.AskedForChanges } verdict, _) when view.Request.State == RequestState.ChangesAsked => $"{Before(view, step)}↩ {view.Names[verdict.By]}, {TitleOf(view, step)}: asked for changes {Moment(verdict.At, view)}",
            (_, true) => $"➜ {people}, {TitleOf(view, step)}: whose turn it is{(view.Request.Since is { } since ? $" since {view.Moment(since)}" : "")}{LaterWords.Changes(view, step)}",
            _ when index < view.Request.Current && step.Unreached.Count > 0 => $"✕ {people}, {TitleOf(view, step)}: could not be reached",
            _ when view.Request.IsOpen => $"· {people}, {TitleOf(view, step)}: after that",
            _ when index == view.Request.Current => $"· {people}, {TitleOf(view, step)}: had not decided",
            _ => $"· {people}, {TitleOf(view, step)}: was not asked",
        };
    }

    /// <summary>Of the step; of whoever has it by now, where it was passed to another rung.</summary>
    public static string TitleOf(RequestView view, RouteStep step) => step switch
    {
        { Role: null } => "manager",
        { Role: { } role, Handovers: [.., { To: var to }] } when !view.Book.Holding(role).Contains(to) && view.Book.HighestRung(to, view.Ladder) is >= 0 and var rung => view.Ladder.Rungs[rung].Title,
        { Role: { } role } => view.Ladder.TitleOf(role),
    };

    public static string People(RequestView view, IReadOnlyList<PersonId> people) =>
        people.Count == 0 ? "nobody" : Together(people.Select(person => AbsenceWords.Decider(view, person)), view.Agency.Policy.SharedRung);

    /// <summary>One of them is enough, or all are needed.</summary>
    public static string Together(IEnumerable<string> names, SharedRung shared) => shared == SharedRung.All ? Says.List(names) : string.Join(" or ", names);

    private static string Approvals(RequestView view, RouteStep step) => string.Join(
        "; ",
        step.Verdicts.Where(verdict => verdict.Kind == VerdictKind.Approved).Select(verdict => $"{view.Names[verdict.By]}, {TitleOf(view, step)}: approved {Moment(verdict.At, view)}"));

    private static string Before(RequestView view, RouteStep step) => Approvals(view, step) is { Length: > 0 } given ? $"✓ {given}; " : "";

    private static string Because(RequestView view, RouteStep step) =>
        step.Limit is { } limit ? view.Kind.Beyond(limit) : $"not for {TitleOf(view, step)}s to decide alone";

    private static string Between(DateWindow days) => days.To is { } to ? to == days.From ? $"on {Says.Date(to)}" : $"from {Says.Date(days.From)} to {Says.Date(to)}" : $"since {Says.Date(days.From)}";

    private static string Moment(DateTimeOffset? at, RequestView view) => at is { } moment ? view.Moment(moment) : "";
}
