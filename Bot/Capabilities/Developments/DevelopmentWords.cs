using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Developments;

/// <summary>What is said of developments and of calls for review.</summary>
internal static class DevelopmentWords
{
    public const string WhichAccount = "Which account is it about?";
    public const string WhatHappened = "What happened? For example: log: the client wants to add a market.";
    public const string NoSuchReview = "I know no such call for review.";
    public const string NeedsChange = "Write what is to be changed first.";
    public const string ChangeLabel = "What to change";
    public const string TheAccount = "how the account stands";

    public static string Kept(string account, string text) => $"Noted on {account}: {text}. Everybody on its team can find it among what changed.";

    public static string NobodyAbove(string account) => $"Nobody stands above you on {account} who could review it.";

    public static string Flagged(string account, string what, IReadOnlyList<string> asked) => $"Flagged for review on {account}: {what}. {Says.List(asked)} {(asked.Count == 1 ? "has" : "have")} it, and you hear from me when it is answered.";

    public static string Asks(ReviewView view) => $"{view.Names[view.Flag.By]} asks you to review on {view.Book.Head.Name}: {view.Flag.What}.";

    public static string State(ReviewView view) => view.Flag switch
    {
        { Answer: ReviewAnswer.Seen } => $"Seen by {view.Names[view.Flag.AnsweredBy]}",
        { Answer: ReviewAnswer.Talk } => $"{view.Names[view.Flag.AnsweredBy]} would like to talk about it",
        { Answer: ReviewAnswer.Change } => $"{view.Names[view.Flag.AnsweredBy]} asks to change: {view.Flag.Change}",
        _ => $"Waits for {Says.List(view.Flag.Asked.Select(person => view.Names[person]))}",
    };

    public static string Answered(ReviewView view) => $"{State(view)} ({view.Book.Head.Name}: {view.Flag.What}).";
}
