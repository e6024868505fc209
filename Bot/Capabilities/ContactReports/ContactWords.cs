using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>What is said of contact reports.</summary>
internal static class ContactWords
{
    public const string WhichAccount = "Which account was it about?";
    public const string Title = "Contact report";
    public const string ThereLabel = "Who was there";
    public const string DecidedLabel = "What was decided";
    public const string BudgetLabel = "Effect on the budget";
    public const string NeedsDecided = "Write what was decided first.";
    public const string OwnerNotOnTeam = "Only somebody on the account's team can own an action.";

    public static string ActionLabel(int no) => $"Action {no}";

    public static string OwnerLabel(int no) => $"Owner of action {no}";

    public static string DueLabel(int no) => $"Action {no} is due";

    /// <summary>The form's text twin: how to say it all without the card.</summary>
    public static string Ask(string account) =>
        $"A contact report on {account}. Fill in the form, or write it: contact report for {account}: there: J. Moss, decided: the blue cover, action: Tom to send the proof by Friday, budget: £500 more for print.";

    public static string NeedsDate(string action) => $"By when is “{action}” due? An action needs a date.";

    public static string Past(string action, DateOnly day) => $"“{action}” cannot be due on {Says.Date(day)}: that has passed.";

    /// <summary>The whole report, as it is kept.</summary>
    public static string Report(ContactOrder order, Func<PersonId?, string> nameOf, PersonId by) => string.Join(
        ' ',
        new[]
        {
            order.There is { } there ? $"There: {there}." : "",
            $"Decided: {order.Decided}.",
            order.Actions.Count > 0 ? $"Actions: {string.Join("; ", order.Actions.Select(action => Action(action, nameOf, by)))}." : "",
            order.Budget is { } budget ? $"Budget: {budget}." : "",
        }.Where(part => part.Length > 0));

    public static string Kept(string account, string report, int milestones) =>
        $"Contact report kept on {account}. {report}{(milestones == 0 ? "" : $" {Says.Count(milestones, "action")} {(milestones == 1 ? "is a milestone" : "are milestones")} now.")}";

    public static string Yours(string by, MilestoneFacts milestone, AccountBook book) => $"After a talk with the client of {book.Head.Name}, {by} gave you an action: {milestone.Title}, due {Says.Date(milestone.Due)}.";

    public static string Budget(string by, AccountBook book, string effect) => $"{by} reports from the client of {book.Head.Name} an effect on the budget: {effect}.";

    /// <summary>An action that the writer may not set alone, as they would ask for it.</summary>
    public static string AsMilestone(ContactAction action, AccountBook book, string owner) => $"new milestone {action.What} on {book.Head.Name}, due {Says.Date(action.Due!.Value)}, for {owner}";

    private static string Action(ContactAction action, Func<PersonId?, string> nameOf, PersonId by) => $"{action.What} ({nameOf(action.Owner ?? by)}, {Says.Date(action.Due!.Value)})";
}
