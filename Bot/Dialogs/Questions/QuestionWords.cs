using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs.Questions;

/// <summary>What all answers say alike.</summary>
internal static class QuestionWords
{
    public const string OnNoAccount = "You are not on any account's team, so there is nothing that I could tell you yet. Your manager or an administrator can put you on one.";

    private const int LongestTitle = 120;
    private const int AccountsListed = 8;

    /// <summary>The same for what is not the asker's as for what is not there: only the asker's own accounts are named.</summary>
    public static string Unknown(string name, string alsoSought, IReadOnlyList<Membership> nearest, IReadOnlyList<Membership> own) =>
        $"I know no account called “{Clip(name)}” among yours, and no {alsoSought} of that name. " + (nearest.Count > 0
            ? $"Did you mean {string.Join(" or ", nearest.Select(account => account.Name))}?"
            : $"You are on {Says.List(Few([.. own.Select(account => account.Name)]))}.");

    public static string Unknown(string name, string alsoSought, Heard heard) => Unknown(name, alsoSought, Subjects.Nearest(heard, name), heard.Turn.Accounts);

    /// <summary>Nothing is done for such a name before its speaker said which of their own accounts they mean.</summary>
    public static string UnknownAccount(string name, string question) => $"I know no account called “{Clip(name)}” among yours, so I have done nothing yet.{(question.Length > 0 ? $" {question}" : "")}";

    public static string UnknownBeside(string name, Inquiry inquiry) =>
        $"I know nothing called “{Clip(name)}” on {inquiry.Where} or among your other accounts. This is what I do know.";

    public static string BadDate(string words) => $"I know no date “{Clip(words)}”. Which day do you mean?";

    /// <summary>Long titles are cut, so that one cannot crowd out the rest.</summary>
    public static string Clip(string text) => Clip(text, LongestTitle);

    public static string Clip(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        // Never through the middle of a character.
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..end].TrimEnd() + "…";
    }

    public static string State(MilestoneState state) => state switch
    {
        MilestoneState.OnTrack => "on track",
        MilestoneState.AtRisk => "at risk",
        MilestoneState.Late => "late",
        MilestoneState.Done => "done",
        _ => "planned",
    };

    public static string Rag(AccountStatus? status) => status?.ToString() ?? "No status set";

    /// <summary>Who set a figure, and when; and that it is old, where nobody touched it for long.</summary>
    public static string SetBy<T>(Kept<T> kept, Names names, Agency agency, DateOnly today)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(kept.At, agency.Calendar.Zone).DateTime);
        var age = agency.Calendar.WorkingDaysBetween(day, today);
        var old = age > agency.Policy.OldAfterDays ? $", {Says.Count(age, "working day")} ago: it may be out of date" : "";
        return $"Set by {(kept.By is { } by ? names[by] : "the agency file")} on {Says.Date(day)}{old}.";
    }

    /// <summary>The days of a question in words.</summary>
    public static string When(DateWindow window, DateOnly today) => window switch
    {
        { To: null } => $"from {Says.Date(window.From)} on",
        { To: { } to } when window.From == to => to.DayNumber - today.DayNumber is 0 or 1 ? $"{Says.Due(to, today)}, {Says.Date(to)}" : $"on {Says.Date(to)}",
        { To: { } to } when window.From == today => $"between today and {Says.Date(to)}",
        { To: { } to } => $"from {Says.Date(window.From)} to {Says.Date(to)}",
    };

    public static IReadOnlyList<string> Few(IReadOnlyList<string> names, int most = AccountsListed) => names.Count <= most
        ? names
        : [.. names.Take(most), $"{names.Count - most} more"];
}
