using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Language;

namespace AccountBot.Dialogs.Questions;

/// <summary>What is said of a change, wherever it is told: what, from what to what, why, by whom and when.</summary>
internal static class ChangeWords
{
    /// <summary>A contact report is to be read where it is told of.</summary>
    private const int LongestAfter = 600;

    public static string Line(AuditLine line, WorkingCalendar calendar) =>
        $"{What(line)}{(line.Reason is { } why ? $" ({QuestionWords.Clip(why)})" : "")}, {line.ActorName}, {At(line.At, calendar)}";

    public static string At(DateTimeOffset moment, WorkingCalendar calendar)
    {
        var at = TimeZoneInfo.ConvertTime(moment, calendar.Zone);
        return FormattableString.Invariant($"{Says.Date(DateOnly.FromDateTime(at.DateTime))} {at:HH:mm}");
    }

    private static string What(AuditLine line) => (QuestionWords.Clip(line.Subject), QuestionWords.Clip(line.Before), QuestionWords.Clip(line.After, LongestAfter)) switch
    {
        (var subject, "", "") => subject,
        (var subject, "", var after) => $"{subject}: {after}",
        (var subject, var before, "") => $"{subject}: {before}, no more",
        var (subject, before, after) => $"{subject}: {before} → {after}",
    };
}
