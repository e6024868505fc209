using AccountBot.Language;

namespace AccountBot.Dialogs.Doubts;

/// <summary>What the bot says where it is not sure.</summary>
internal static class DoubtWords
{
    private const int LongestQuote = 200;

    public const string WhichOne = "Which one do you mean?";
    public const string NothingDone = "All right, I have done nothing.";
    public const string Answered = "That was answered before. Say it again if you still want it.";

    public static string Ask(string text) => $"I would rather ask before I do anything. Is this what you mean: “{Questions.QuestionWords.Clip(text, LongestQuote)}”?";

    /// <summary>The button for whoever means none of so many.</summary>
    public static string No(int candidates) => candidates == 1 ? "No" : "Neither";

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
        Intent.WaitingForMe => "Show what waits for me",
        Intent.MyDecisions => "Show what I decided",
        Intent.Digest => "Show what I have to know",
        Intent.WhatDontIKnow => "Show what nobody told me",
        Intent.WhatChanged => "Show what changed",
        Intent.Issues => "Show the issues",
        Intent.Content => "Show where content stands",
        Intent.KeptReports => "Show the updates that were sent",
        Intent.Guide => "Show what you can do",
        Intent.ReleaseContent => "Ask to release content",
        Intent.ChangePlan => "Ask to change the plan",
        Intent.AskForApproval => "Ask for an approval",
        Intent.Nudge => "Nudge whoever has my request",
        Intent.Away => "Note that I am away",
        Intent.CancelAway => "Take back that I am away",
        Intent.Preferences => "Change when I hear of things",
        Intent.DraftReport => "Draft an update",
        Intent.TellSomebody => "Tell somebody something",
        Intent.Update => "Note how a milestone goes",
        Intent.LogSpend => "Note a spend",
        Intent.RaiseIssue => "Raise an issue",
        Intent.PromiseClient => "Note a promise to the client",
        Intent.SettleIssue => "Settle an issue",
        Intent.HandContent => "Note that content changes hands",
        Intent.LogNote => "Note a development",
        Intent.ContactReport => "Write a contact report",
        Intent.Undo => "Take back what I did last",
        Intent.FlagReview => "Flag something for review",
        _ => "",
    };
}
