using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Language;

namespace AccountBot.Dialogs.Questions;

/// <summary>What is said of a change, wherever it is told: what, from what to what, why, by whom and when.</summary>
internal static class ChangeWords
{
    /// <summary>A contact report is to be read where it is told of.</summary>
    private const int Longest = 600;

    public static string Line(AuditLine line, WorkingCalendar calendar) =>
        $"{QuestionWords.Clip(DeedWords.Of(line), Longest)}{(DeedWords.WhyOf(line) is { } why ? $" ({QuestionWords.Clip(why)})" : "")}, {line.ActorName}, {At(line.At, calendar)}";

    public static string At(DateTimeOffset moment, WorkingCalendar calendar)
    {
        var at = TimeZoneInfo.ConvertTime(moment, calendar.Zone);
        return FormattableString.Invariant($"{Says.Date(DateOnly.FromDateTime(at.DateTime))} {at:HH:mm}");
    }
}
