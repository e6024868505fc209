using AccountBot.Language;

namespace AccountBot.Dialogs.Doubts;

/// <summary>What the bot says where it is not sure.</summary>
internal static class DoubtWords
{
    private const int LongestQuote = 200;

    public const string WhichOne = "Which one do you mean?";
    public const string NothingDone = "All right, I have done nothing.";
    public const string Answered = "That was answered before. Say it again if you still want it.";
    public const string No = "Neither";

    public static string Ask(string text) => $"I would rather ask before I do anything. Is this what you mean: “{Questions.QuestionWords.Clip(text, LongestQuote)}”?";

    public static bool CanBeOffered(Intent intent) => Title(intent).Length > 0;

    /// <summary>On the button: as a person would say it.</summary>
    public static string Title(Intent intent) => intent switch
    {
        Intent.MoveDeadline => "Move the deadline",
        Intent.AskForHelp => "Ask a colleague for help",
        Intent.Withdraw => "Withdraw my request",
        Intent.ChangeBudget => "Ask for a budget change",
        Intent.Deadlines => "Show the deadlines",
        Intent.Budget => "Show the budget",
        Intent.Status => "Show the status",
        Intent.Team => "Show the team",
        Intent.MyRequests => "Show my requests",
        _ => "",
    };
}
