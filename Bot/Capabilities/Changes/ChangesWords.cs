using AccountBot.Accounts;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Changes;

/// <summary>What is said of what happened.</summary>
internal static class ChangesWords
{
    public const string OnNoAccount = "You are not on any account's team, so there is nothing that I could tell you of.";

    public static string Heading(string where, ChangesSince since, WorkingCalendar calendar) => since switch
    {
        { IsFirstLook: true } => $"You have not looked before, so this is what changed on {where} since {Says.Date(since.Day)}:",
        { LastLook: { } last } => $"What changed on {where} since you last looked, {ChangeWords.At(last, calendar)}:",
        { IsLook: true } => $"What changed on {where} since you last looked:",
        _ => $"What changed on {where} since {Says.Date(since.Day)}:",
    };

    public static string Nothing(string where, ChangesSince since, WorkingCalendar calendar) => since switch
    {
        { IsFirstLook: true } => $"You have not looked before. Nothing changed on {where} since {Says.Date(since.Day)}.",
        { LastLook: { } last } => $"Nobody else changed anything on {where} since you last looked, {ChangeWords.At(last, calendar)}.",
        { IsLook: true } => $"Nobody else changed anything on {where} since you last looked.",
        { IsMissed: true } => $"You missed nothing: nobody else changed anything on {where} since {Says.Date(since.Day)}.",
        _ => $"Nothing changed on {where} since {Says.Date(since.Day)}.",
    };

    /// <param name="isCut">There are others before these that nobody counted.</param>
    public static string Earlier(int count, bool isCut) => (count, isCut) switch
    {
        (0, _) => "There is more than I look through at once: ask for a shorter time.",
        (_, true) => $"More than {Says.Count(count, "earlier change")} not shown: ask for a shorter time or one account.",
        _ => $"{Says.Count(count, "earlier change")} not shown: ask for a shorter time or one account.",
    };
}
