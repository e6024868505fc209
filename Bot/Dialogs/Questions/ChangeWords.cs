using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Language;

namespace AccountBot.Dialogs.Questions;

/// <summary>What is said of a change, wherever it is told: what, from what to what, why, by whom and when.</summary>
internal static class ChangeWords
{
    public static string Line(AuditLine line, WorkingCalendar calendar) =>
        $"{What(line)}{(line.Reason is { } why ? $" ({QuestionWords.Clip(why)})" : "")}, {line.ActorName}, {At(line.At, calendar)}";

    public static string At(DateTimeOffset moment, WorkingCalendar calendar)
    {
        var at = TimeZoneInfo.ConvertTime(moment, calendar.Zone);
        return FormattableString.Invariant($"{Says.Date(DateOnly.FromDateTime(at.DateTime))} {at:HH:mm}");
    }

    private static string What(AuditLine line) => (line.Before, line.After) switch
    {
        ("", "") => line.Subject,
        ("", var after) => $"{line.Subject}: {after}",
        (var before, "") => $"{line.Subject}: {before}, no more",
        var (before, after) => $"{line.Subject}: {before} → {after}",
    };
}
