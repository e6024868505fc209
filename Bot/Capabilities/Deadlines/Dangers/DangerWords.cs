using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Deadlines.Dangers;

/// <summary>What is said of a cut-off in danger.</summary>
internal static class DangerWords
{
    public static string Tells(Danger danger, AccountBook book, Names names)
    {
        var cutOff = danger.CutOff;
        var (title, account, when) = (QuestionWords.Clip(cutOff.Title), QuestionWords.Clip(book.Head.Name), $"{Says.Due(cutOff.Due, book.Today)}, {Says.Date(cutOff.Due)}");
        var owner = cutOff.Owner is { } person ? names[person] : "nobody yet";
        return danger switch
        {
            { Source: { } broken } => $"{account}: {SafeDateWords.Breaks(broken, id => names[id])}",
            { Kind: DangerKind.Overdue } => $"{account}: {title} could not move and is {when}, {QuestionWords.State(cutOff.State)}. Owner: {owner}.",
            _ => $"{account}: {title} cannot move and is {QuestionWords.State(cutOff.State)}, {when}. {(danger.Milestone.By is { } by ? $"{names[by]} said so" : "The agency file says so")}{(danger.Milestone.Why is { } why ? $": {QuestionWords.Clip(why)}" : "")}. Owner: {owner}.",
        };
    }

    /// <param name="isSent">Else its reader has it in the digest, or did it themselves.</param>
    public static string Audit(DangerKind kind, bool isSent) => $"{What(kind)}: {(isSent ? "told at once" : "known already, or told in the digest")}";

    private static string What(DangerKind kind) => kind switch
    {
        DangerKind.AtRisk => "at risk",
        DangerKind.Late => "late",
        DangerKind.Overdue => "overdue",
        _ => "cannot be held",
    };

    public static string Ask(AccountBook book) => $"deadlines on {book.Head.Name}";
}
