using AccountBot.Accounts;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>What is said of deadlines.</summary>
internal static class DeadlinesWords
{
    /// <summary>Says whose deadlines follow, and which days they are of.</summary>
    public static string Heading(DeadlineList list, Inquiry inquiry) => list switch
    {
        { IsNamed: true } => $"{Says.Count(list.Items.Count, "milestone")} that may be meant",
        { Whose: Whose.Mine } => $"Your {Sorted(list, inquiry)}{OnNamed(inquiry)}{When(inquiry)}",
        { Whose: Whose.MyAccounts } => $"You own no open milestone, so these are the {Sorted(list, inquiry)} of {inquiry.Where}{When(inquiry)}",
        { Whose: Whose.Theirs } => $"{Upper(Sorted(list, inquiry))} of {Owners(inquiry)} on {inquiry.Where}{When(inquiry)}",
        _ => $"{Upper(Sorted(list, inquiry))} on {inquiry.Where}{When(inquiry)}",
    };

    public static string Nothing(DeadlineList list, Inquiry inquiry)
    {
        var nothing = list.Whose switch
        {
            Whose.Mine => $"You own nothing that is {Sort(inquiry)}",
            Whose.MyAccounts => $"You own no open milestone, and on {inquiry.Where} nothing is {Sort(inquiry)}",
            Whose.Theirs => $"{Owners(inquiry)} owns nothing on {inquiry.Where} that is {Sort(inquiry)}",
            _ => $"Nothing on {inquiry.Where} is {Sort(inquiry)}",
        };
        return $"{nothing}{When(inquiry)}.";
    }

    /// <summary>A milestone in one line: what, when, how it stands, whose.</summary>
    public static string Line(MilestoneFacts milestone, Names names, DateOnly today) => $"{QuestionWords.Clip(milestone.Title)}, {(milestone.State == MilestoneState.Done ? "" : "due ")}{Details(milestone, names, today)}, {QuestionWords.State(milestone.State)}";

    public static string Details(MilestoneFacts milestone, Names names, DateOnly today) => $"{Due(milestone, today)}, {names[milestone.Owner]}";

    /// <summary>How a milestone stands; that it is overdue outweighs what it was last said to be.</summary>
    public static string Standing(MilestoneFacts milestone, DateOnly today) =>
        DeadlineQuestion.IsOverdue(milestone, today) ? "overdue" : QuestionWords.State(milestone.State);

    /// <summary>One milestone in full.</summary>
    public static string Full(OnAccount<MilestoneFacts> milestone, Names names, Agency agency, DateOnly today)
    {
        var facts = milestone.Facts;
        var how = facts.State == MilestoneState.Done ? "" : $" It is {QuestionWords.State(facts.State)}{Stage(facts)}.";
        var cutOff = facts.Immovable ? " The date cannot be moved." : "";
        return $"{QuestionWords.Clip(facts.Title)} ({milestone.Book.Head.Name}) {Verb(facts, today)}.{how} Owner: {names[facts.Owner]}.{cutOff} {QuestionWords.SetBy(milestone.Kept, names, agency, today)}";
    }

    public static string Due(MilestoneFacts milestone, DateOnly today) => milestone switch
    {
        { State: MilestoneState.Done, DoneOn: { } day } => $"done on {Says.Date(day)}",
        { State: MilestoneState.Done } => $"was due on {Says.Date(milestone.Due)}",
        _ => $"{Says.Date(milestone.Due)} ({Says.Due(milestone.Due, today)})",
    };

    public static string OverdueBeside(int count) => count == 0 ? "" : $"Besides, {(count == 1 ? "1 is" : $"{count} are")} overdue: ask “what's overdue?”";

    private static string Verb(MilestoneFacts milestone, DateOnly today) => milestone switch
    {
        { State: MilestoneState.Done, DoneOn: { } day } => $"was done on {Says.Date(day)}; it was due on {Says.Date(milestone.Due)}",
        { State: MilestoneState.Done } => $"is done; it was due on {Says.Date(milestone.Due)}",
        _ when milestone.Due < today => $"was due on {Says.Date(milestone.Due)} and is {Says.Due(milestone.Due, today)}",
        _ => $"is due on {Says.Date(milestone.Due)}, {Says.Due(milestone.Due, today)}",
    };

    private static string Stage(MilestoneFacts milestone) => (milestone.Stage, milestone.Version) switch
    {
        ({ } stage, { } version) => $" and stands at {stage} (version {version})",
        ({ } stage, null) => $" and stands at {stage}",
        _ => "",
    };

    private static string Sorted(DeadlineList list, Inquiry inquiry) => inquiry.Slots switch
    {
        { Overdue: true } => "overdue deadlines",
        { Next: true } => list.Items.Count == 1 ? "next deadline" : "next deadlines",
        _ => "deadlines",
    };

    private static string OnNamed(Inquiry inquiry) => inquiry.NamesAccounts ? $" on {inquiry.Where}" : "";

    private static string Owners(Inquiry inquiry) => Says.List(inquiry.Spoken.People.Select(person => inquiry.Names[person]));

    private static string Sort(Inquiry inquiry) => inquiry.Slots.Overdue ? "overdue" : "due";

    private static string When(Inquiry inquiry) => inquiry.Slots.Dates.Window is { } window ? $" {QuestionWords.When(window, inquiry.Today)}" : "";

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
