using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Accounts.AgencyFiles.Reading;

internal static class CalendarReader
{
    public static WorkingCalendar Read(Place? place)
    {
        var usual = WorkingCalendar.Default;
        if (place is not { } calendar)
        {
            return usual;
        }

        var (from, to) = Hours(calendar.Text("workingHours")) ?? (usual.From, usual.To);
        return new WorkingCalendar(
            calendar.Zone("timeZone") ?? usual.Zone,
            calendar.Member("workingDays") is null ? usual.WorkingDays : calendar.Texts("workingDays").Select(Clock.Day).ToHashSet(),
            from,
            to,
            calendar.Texts("holidays").Select(Day).ToHashSet());
    }

    private static (TimeOnly From, TimeOnly To)? Hours(string? text) =>
        text is not null && Clock.TryHours(text, out var from, out var to) ? (from, to) : null;

    private static DateOnly Day(string text) => Formats.TryDay(text, out var day) ? day : default;
}
