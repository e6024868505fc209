using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Changes;

/// <summary>What is said of what happened.</summary>
internal static class ChangesWords
{
    public const string OnNoAccount = "You are not on any account's team, so there is nothing that I could tell you of.";

    public static string Heading(string where, DateOnly since) => $"What changed on {where} since {Says.Date(since)}:";

    public static string Nothing(string where, DateOnly since) => $"Nothing changed on {where} since {Says.Date(since)}.";

    public static string NothingMissed(string where, DateOnly since) => $"You missed nothing: nobody else changed anything on {where} since {Says.Date(since)}.";

    public static string Earlier(int count) => $"{Says.Count(count, "earlier change")} not shown: ask for a shorter time or one account.";

    public static string Line(AuditLine line, WorkingCalendar calendar)
    {
        var at = TimeZoneInfo.ConvertTime(line.At, calendar.Zone);
        return FormattableString.Invariant($"{What(line)}{(line.Reason is { } why ? $" ({why})" : "")}, {line.ActorName}, {Says.Date(DateOnly.FromDateTime(at.DateTime))} {at:HH:mm}");
    }

    private static string What(AuditLine line) => (line.Before, line.After) switch
    {
        ("", "") => line.Subject,
        ("", var after) => $"{line.Subject}: {after}",
        (var before, "") => $"{line.Subject}: {before}, no more",
        var (before, after) => $"{line.Subject}: {before} → {after}",
    };
}
