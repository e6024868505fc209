using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
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
    public const string AnswerHint = "What they need to know, or how you helped. It is kept for whoever asks alike on this account.";
    public const string PassLabel = "Pass on to";

    public const string AskedBefore = "Somebody asked alike before";
    public const string DidItHelp = "Did that help?";
    public const string ThatHelped = "That helped";
    public const string NotYet = "Not yet";
    public const string Glad = "Good. Nobody was asked.";

    /// <summary>What was answered to somebody who asked alike.</summary>
    public static string Offer(string account, KeptAnswer kept, string by, DateOnly day) =>
        $"{AskedBefore} on {account}. {AnsweredBy(by, day)}: “{kept.Answer}” {DidItHelp}";

    public static string AnsweredBy(string by, DateOnly day) => $"{by}, {Says.Date(day)}";

    public static string AskOn(IReadOnlyList<string> above) => above.Count == 0 ? "Ask on" : $"Ask {Says.List(above)}";

    public static string BringIn(IReadOnlyList<string> directors) => $"Bring in {Says.List(directors)}";

    public static string Kind(HelpKind kind) => kind switch
    {
        HelpKind.Capacity => "Capacity",
        HelpKind.Client => "Client",
        HelpKind.Quality => "Quality",
        _ => "How-to",
    };

    /// <summary>How the milestone stands that it is about, for those who see the account; null where it is about none.</summary>
    public static string? About(HelpView view, PersonId reader) =>
        view.Help.About is { } id && Access.MaySee(view.Book, reader) && view.Book.Milestone(id)?.Value.Facts is { } milestone
            ? $"About: {milestone.Title}, due {Says.Date(milestone.Due)}, {QuestionWords.State(milestone.State)}"
            : null;

    public static string KindIs(HelpKind kind) => $"Kind of help: {Kind(kind).ToLowerInvariant()}. If it is another:";

    /// <summary>The question as it is said to whoever raises issues.</summary>
    public static string AsIssue(HelpView view) => $"raise an issue on {view.Book.Head.Name}: {view.Help.Question}";

    public static string AsApproval(HelpView view) => OnAccount($"ask for approval for {view.Help.Question}", view);

    public static string OnAccount(HelpView view) => OnAccount(view.Help.Question, view);

    private static string OnAccount(string said, HelpView view) => $"{said} on {view.Book.Head.Name}";

    /// <summary>What the asker hears at once.</summary>
    public static string Asked(HelpView view) => $"I asked {People(view)} on {view.Book.Head.Name}: “{view.Help.Question}” You hear from me as soon as somebody has it.";

    /// <summary>What a helper is asked.</summary>
    public static string Asks(HelpView view)
    {
        var (asker, account) = (view.Names[view.Help.AskedBy], view.Book.Head.Name);
        return view.Help switch
        {
            { Helped: false, Answer: { } answer } => $"{asker} still needs help on {account}: “{view.Help.Question}” This did not help yet: “{answer}”",
            { Reach: not HelpReach.Nobody } => $"{asker} asks for your help on {account}: “{view.Help.Question}” It waits for {People(view)}.",
            _ => $"{asker} asks for your help on {account}: {view.Help.Question}",
        };
    }

    /// <summary>What the asker hears as it moves.</summary>
    /// <param name="what">The act that moved it.</param>
    public static string Progress(HelpView view, string what, PersonId? by) => (view.Help, what) switch
    {
        ({ Became: { } became }, _) => Access.MaySee(view.Book, view.Help.AskedBy)
            ? $"{view.Names[by]} made more of your question on {view.Book.Head.Name}. {became}"
            : $"{view.Names[by]} made more of your question on {view.Book.Head.Name}.",
        ({ State: HelpState.Taken }, _) => $"{view.Names[view.Help.Helper]} has your question on {view.Book.Head.Name} and will help.",
        ({ State: HelpState.Done, Answer: { } answer }, _) => $"{view.Names[view.Help.Helper]} answers your question on {view.Book.Head.Name}: {answer}",
        ({ State: HelpState.Done }, _) => $"{view.Names[view.Help.Helper]} says that your question on {view.Book.Head.Name} is done.",
        (_, HelpVerbs.BringIn) => $"{view.Names[by]} brought more people into your question on {view.Book.Head.Name}: it waits for {People(view)}.",
        (_, HelpLetters.HelperLeft) => $"{view.Names[by]}, who had your question on {view.Book.Head.Name}, is no longer there. It waits for {People(view)} now.",
        (_, HelpMoments.Kind) => $"Nobody has answered your question on {view.Book.Head.Name} so far. It waits for {People(view)} now.",
        _ => $"{view.Names[view.Help.Before[^1]]} passed your question on {view.Book.Head.Name} on to {People(view)}.",
    };

    /// <summary>How it stands, for its card. What became of it is told to those who see the account.</summary>
    public static string State(HelpView view, PersonId reader) => view.Help switch
    {
        { State: HelpState.Waiting, Helped: false, Answer: { } answer } => $"Waits for {People(view)}. This did not help yet: {answer}",
        { State: HelpState.Waiting } => $"Waits for {People(view)}",
        { State: HelpState.Taken } => $"{view.Names[view.Help.Helper]} has it",
        { Became: { } became } when Access.MaySee(view.Book, reader) => became,
        { State: HelpState.Done, Answer: { } answer, Helped: true } => $"Answered by {view.Names[view.Help.Helper]}, and it helped: {answer}",
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
