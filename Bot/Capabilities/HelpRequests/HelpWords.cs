using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>What is said of people helping people.</summary>
internal static class HelpWords
{
    public const string OnNoAccount = "You are not on any account's team, so I know nobody to ask for you. Your manager or an administrator can put you on one.";
    public const string WhichAccount = "Which account is it about?";
    public const string Cancelled = "Cancelled. Nobody was asked.";
    public const string FormGone = "I no longer have that question. Ask me once more.";
    public const string NoSuchHelp = "I know no such question.";
    public const string NoSuchAccount = "I know no such account among yours.";
    public const string NobodyAbove = "There is nobody above you on this account, and no manager of yours is recorded, so I know nobody to ask.";
    public const string NeedsAnswer = "Write your answer in the text box first, or press I can help if you need more time.";
    public const string NeedsColleague = "Choose the colleague to pass it on to first.";

    public const string AnswerLabel = "Your answer";
    public const string AnswerHint = "What they need to know, or how you helped";
    public const string PassLabel = "Pass on to";

    /// <summary>What the asker hears at once.</summary>
    public static string Asked(HelpView view) => $"I asked {People(view)} on {view.Book.Head.Name}: “{view.Help.Question}” You hear from me as soon as somebody has it.";

    /// <summary>What a helper is asked.</summary>
    public static string Asks(HelpView view) => $"{view.Names[view.Help.AskedBy]} asks for your help on {view.Book.Head.Name}: {view.Help.Question}";

    /// <summary>What the asker hears as it moves.</summary>
    public static string Progress(HelpView view) => view.Help switch
    {
        { State: HelpState.Taken } => $"{view.Names[view.Help.Helper]} has your question on {view.Book.Head.Name} and will help.",
        { State: HelpState.Done, Answer: { } answer } => $"{view.Names[view.Help.Helper]} answers your question on {view.Book.Head.Name}: {answer}",
        { State: HelpState.Done } => $"{view.Names[view.Help.Helper]} says that your question on {view.Book.Head.Name} is done.",
        _ => $"{view.Names[view.Help.Before[^1]]} passed your question on {view.Book.Head.Name} on to {People(view)}.",
    };

    /// <summary>How it stands, for its card.</summary>
    public static string State(HelpView view) => view.Help switch
    {
        { State: HelpState.Waiting } => $"Waits for {People(view)}",
        { State: HelpState.Taken } => $"{view.Names[view.Help.Helper]} has it",
        { State: HelpState.Done, Answer: { } answer } => $"Answered by {view.Names[view.Help.Helper]}: {answer}",
        { State: HelpState.Done } => $"Done by {view.Names[view.Help.Helper]}",
        _ => "Withdrawn",
    };

    /// <summary>Whom the question could not be brought to, and who has it; empty where it came to everybody.</summary>
    public static string NotDelivered(HelpView view) => view.Help.Unreached.Count == 0 ? "" : DeliveryWords.NotDelivered(view.Help.Unreached, view.Names, HasIt(view));

    public static string Undelivered(HelpView view) => $"Your question on {view.Book.Head.Name}: {NotDelivered(view)}";

    private static string HasIt(HelpView view) => HelpFallbacks.Reached(view.Help) is { Count: > 0 } reached
        ? DeliveryWords.HaveIt(reached, view.Names)
        : "nobody else above you can be asked";

    public static string People(HelpView view) => view.Help.Asked.Count == 1
        ? view.Names[view.Help.Asked[0]]
        : Says.List(view.Help.Asked.Select(person => view.Names[person]));
}
