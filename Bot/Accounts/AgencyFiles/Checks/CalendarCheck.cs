namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>Time zones that exist, hours of the clock, and at least one day of work.</summary>
internal static class CalendarCheck
{
    public static IEnumerable<AgencyFault> Faults(Place file)
    {
        var calendar = file.Member("calendar");
        return Zones(file, calendar).SelectMany(Zone)
            .Concat(calendar?.Member("workingDays") is { } days ? Days(days) : [])
            .Concat(calendar?.Member("workingHours") is { } hours ? Hours(hours) : []);
    }

    private static IEnumerable<Place?> Zones(Place file, Place? calendar) =>
        file.ItemsOf("people").Select(person => person.Member("timeZone")).Prepend(calendar?.Member("timeZone"));

    private static IEnumerable<AgencyFault> Zone(Place? place) =>
        place is { Text: { } name } && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _)
            ? [place.Fault($"there is no time zone {place.Quote()}; an IANA name is wanted, such as Europe/London")]
            : [];

    private static IEnumerable<AgencyFault> Days(Place place) =>
        place.Items.Any() ? [] : [place.Fault("must name at least one day, or nothing would ever be due")];

    private static IEnumerable<AgencyFault> Hours(Place place) =>
        place.Text is { } text && !Clock.TryHours(text, out _, out _)
            ? [place.Fault($"must run from an earlier to a later time of the day, and is {place.Quote()}")]
            : [];
}
