using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Dialogs.Updates;

/// <summary>What is said of updates.</summary>
internal static class UpdateWords
{
    public const string NotUnderstood = "I did not catch how it goes. Say for example: the leaflet is done, or: the leaflet is at risk because the client is slow.";
    public const string NothingToUpdate = "There is nothing open on your accounts that this could mean.";
    public const string NoAmount = "How much was it? For example: log £300 spend on couriers.";
    public const string NothingNoted = "I noted nothing else of that. If something is done, late or spent, say it by itself.";
    public const string WhichLabel = "Which one";
    public const string WhichWanted = "Choose which one is meant.";
    public const string NewNeeds = "A new milestone needs a name and a date. For example: new milestone Patient leaflet on 4 December.";

    /// <summary>What must be said and was not; null where nothing is missing.</summary>
    public static string? Lacks(UpdateOrder order) => order switch
    {
        { Kind: UpdateKind.Spent or UpdateKind.Committed, Amount: null } => NoAmount,
        { Kind: UpdateKind.NewMilestone, Title: null } or { Kind: UpdateKind.NewMilestone, Day: null } => NewNeeds,
        _ => null,
    };

    public static string NotThis(string part, string why) => $"I did nothing yet, for I am not sure of “{part}”. {why}";

    public static string FitsSeveral(IReadOnlyList<string> titles) => titles.Count == 0 ? NothingToUpdate : $"It may mean {string.Join(" or ", titles.Take(4))}.";

    public static string TwiceTheSame(string title) => $"You say two things of {title}: tell me which.";

    public static string ForOthers(IReadOnlyList<string> asks) => $"Not yours to do alone: {string.Join("; ", asks)}. I can ask whoever may.";

    public static string ByItself(IReadOnlyList<string> others) => $"Not done yet, say it by itself: {string.Join("; ", others.Select(other => $"“{other}”"))}.";

    public static string AskFor(string ask) => $"Ask for: {(ask.Length > 40 ? $"{ask[..39]}…" : ask)}";

    /// <summary>An update in a few words that stand by themselves.</summary>
    public static string What(UpdateOrder order, string currency, Func<PersonId?, string> nameOf) => order switch
    {
        { Kind: UpdateKind.Spent } => $"{Sum(order, currency)} spent on {order.Target!.Thing}",
        { Kind: UpdateKind.Committed } => $"{Sum(order, currency)} committed on {order.Target!.Thing}",
        { Kind: UpdateKind.NewMilestone } => $"new milestone {order.Title}, due {Says.Date(order.Day!.Value)}, for {nameOf(order.Owner)}",
        { Kind: UpdateKind.Owner } => $"{Bare(order.Target!.Title)} to be owned by {nameOf(order.Owner)}",
        { Target.Thing: null, Colour: { } colour } => $"the account to be {Lower(colour.ToString())}",
        { State: { } state } => $"{Bare(order.Target!.Title)} to be {State(state)}",
        _ => Bare(order.Target!.Title),
    };

    /// <summary>A title that names its account too, without it.</summary>
    private static string Bare(string title) => title.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? title[..at] : title;

    public static string Which(UpdateKind kind) => kind switch
    {
        UpdateKind.Spent or UpdateKind.Committed => "Which budget line is it?",
        UpdateKind.NewMilestone or UpdateKind.Colour => "Which account is it?",
        _ => "Which one do you mean?",
    };

    public static string More(int count) => $"{Says.Count(count, "other")}";

    public static string WhoOwns(string title) => $"Who is to own {title}? Name somebody on its team.";

    public static string Unknown(string name) => $"I know nothing called “{name}” that is open on your accounts.";

    public static string NotOpen(string title) => $"{title} is not open any more, so I changed nothing.";

    public static string NotYetThatDay(string title, DateOnly day) => $"{Says.Date(day)} is still to come, so {title} cannot have been done then.";

    public static string Past(DateOnly day) => $"{Says.Date(day)} has passed. Something new is due today or later.";

    public static string Already(MilestoneFacts milestone) => $"{milestone.Title} is {State(milestone.State)} already.";

    public static string MayNot(string title, IReadOnlyList<string> who) => $"How {title} goes is for {Or(who)} to say, so I changed nothing. I can ask them for help for you.";

    public static string MayNotAdd(string account, IReadOnlyList<string> who) => $"New milestones on {account} are for {Or(who)} to set, so I changed nothing.";

    public static string MayNotSpend(string title, IReadOnlyList<string> who) => $"Money spent on {title} is for {Or(who)} to log, so I changed nothing.";

    public static string OwnerNotOnTeam(string account) => $"Only somebody on the team of {account} can own its milestones.";

    public static string YoursNow(string by, MilestoneFacts milestone, AccountBook book) => $"{by} made you the owner of {milestone.Title} on {book.Head.Name}, due {Says.Date(milestone.Due)}.";

    public static string Assigned(MilestoneFacts milestone, string owner) => $"{owner} now owns {milestone.Title}, due {Says.Date(milestone.Due)}.";

    /// <param name="owner">Null where it belongs to the reader.</param>
    public static string Added(MilestoneFacts milestone, AccountBook book, WorkingCalendar calendar, string? owner) =>
        $"New on {book.Head.Name}: {milestone.Title}, due {Says.Date(milestone.Due)}{(calendar.IsWorkingDay(milestone.Due) ? "" : ", which is not a working day")}. {owner ?? "You"} {(owner is null ? "own" : "owns")} it.";

    public static string Updated(MilestoneFacts milestone, string? why) => (milestone.State, why) switch
    {
        (MilestoneState.Done, _) => $"{milestone.Title} is done, on {Says.Date(milestone.DoneOn!.Value)}.",
        (MilestoneState.OnTrack, _) => $"{milestone.Title} is on track for {Says.Date(milestone.Due)}.",
        (var state, null) => $"{milestone.Title} is {State(state)}, due {Says.Date(milestone.Due)}. No reason is recorded: say it again with \"because\" to add one.",
        var (state, reason) => $"{milestone.Title} is {State(state)}, due {Says.Date(milestone.Due)}: {reason}.",
    };

    public static string Coloured(AccountHead head, AccountStatus colour, string? why) =>
        $"{head.Name} is {Lower(colour.ToString())} now{(head.Status is { } before ? $" (it was {Lower(before.ToString())})" : "")}{(why is null ? "" : $": {why}")}.";

    public static string Logged(UpdateOrder order, BudgetLineFacts line, AccountBook book, string currency, decimal? mark) =>
        $"{Sum(order, currency)} {(order.Kind == UpdateKind.Spent ? "spent" : "committed")} on {line.Line} of {book.Head.Name}. {Left(line, currency)}{(mark is null ? "" : FormattableString.Invariant($" It has reached {mark:0.##} % of its budget."))}";

    public static string Alert(decimal mark, BudgetLineFacts line, AccountBook book, string currency) =>
        $"{line.Line} on {book.Head.Name} has reached {mark:0.##} % of its budget: {Says.Money(line.Committed + line.Spent, currency)} of {Says.Money(line.Approved, currency)} committed and spent. {Left(line, currency)}";

    public static string State(MilestoneFacts milestone) => milestone.DoneOn is { } day ? $"{State(milestone.State)} on {Says.Date(day)}" : State(milestone.State);

    public static string State(MilestoneState state) => state switch
    {
        MilestoneState.OnTrack => "on track",
        MilestoneState.AtRisk => "at risk",
        MilestoneState.Late => "late",
        MilestoneState.Done => "done",
        _ => "planned",
    };

    /// <summary>The audit's word.</summary>
    public static string Code(MilestoneState state) => State(state).Replace(' ', '-');

    /// <summary>"£500 (£200 + £300)".</summary>
    private static string Sum(UpdateOrder order, string currency) =>
        $"{Says.Money(order.Amount!.Value, currency)}{(order.Sums.Count == 0 ? "" : $" ({string.Join(" + ", order.Sums.Select(sum => Says.Money(sum, currency)))})")}";

    private static string Left(BudgetLineFacts line, string currency) => line.Left < 0
        ? $"That is {Says.Money(-line.Left, currency)} over what was approved."
        : $"{Says.Money(line.Left, currency)} left.";

    private static string Or(IReadOnlyList<string> who) => who.Count switch
    {
        0 => "nobody on its team",
        1 => who[0],
        _ => $"{string.Join(", ", who.SkipLast(1))} or {who[^1]}",
    };

    private static string Lower(string word) => word.ToLowerInvariant();
}
