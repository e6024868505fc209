namespace AccountBot.Accounts;

/// <summary>The agency's days and hours of work.</summary>
/// <param name="Zone">Due dates and "today" are meant in it.</param>
/// <param name="WorkingDays">At least one day of the week.</param>
/// <param name="From">When work begins, local time.</param>
/// <param name="To">When work ends, local time, later than <paramref name="From"/>.</param>
/// <param name="Holidays">Days without work.</param>
public sealed record WorkingCalendar(
    TimeZoneInfo Zone,
    IReadOnlySet<DayOfWeek> WorkingDays,
    TimeOnly From,
    TimeOnly To,
    IReadOnlySet<DateOnly> Holidays)
{
    /// <summary>Monday to Friday, 09:00 to 17:30 in London, without holidays.</summary>
    public static WorkingCalendar Default { get; } = new(
        TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        Enumerable.Range((int)DayOfWeek.Monday, 5).Select(day => (DayOfWeek)day).ToHashSet(),
        new TimeOnly(9, 0),
        new TimeOnly(17, 30),
        new HashSet<DateOnly>());

    /// <summary>The day that it is now in the agency's time zone.</summary>
    public DateOnly Today(TimeProvider time) =>
        Day(time.GetUtcNow());

    /// <summary>The day of a moment in the agency's time zone.</summary>
    public DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>When work begins on a day, whether it is a working day or not.</summary>
    public DateTimeOffset MorningOf(DateOnly day) => At(day, From);

    /// <summary>The moment at which a day begins in the agency's time zone.</summary>
    public DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>A time of day in the agency's time zone; one that a clock change skips is as long after the change.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly clock)
    {
        var local = day.ToDateTime(clock);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }

    public bool IsWorkingDay(DateOnly day) => WorkingDays.Contains(day.DayOfWeek) && !Holidays.Contains(day);

    /// <summary>
    /// The day so many working days later, or earlier where <paramref name="count"/> is negative. It is a working day
    /// itself, whatever the start was; only 0 leaves the day as it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs((long)count); left > 0;)
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>
    /// The moment at which so much working time has gone by: on the agency's working days, between its hours as the clocks of
    /// <paramref name="zone"/> show them, so that nobody's evening counts and no change of clocks is worked.
    /// </summary>
    /// <param name="zone">Of whoever is waited for.</param>
    public DateTimeOffset AddWorkingTime(DateTimeOffset from, TimeSpan time, TimeZoneInfo zone)
    {
        for (var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime); ; day = day.AddDays(1))
        {
            var (opens, closes) = (Moment(day, From, zone), Moment(day, To, zone));
            var start = from > opens ? from : opens;
            if (!IsWorkingDay(day) || start >= closes)
            {
                continue;
            }

            if (time <= closes - start)
            {
                return start + time;
            }

            time -= closes - start;
        }
    }

    /// <summary>The moment itself within working hours, else when work next begins.</summary>
    public DateTimeOffset WorkingAt(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Zone);
        var (day, clock) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        return (IsWorkingDay(day), clock) switch
        {
            (true, _) when clock < From => MorningOf(day),
            (true, _) when clock < To => moment,
            _ => MorningOf(AddWorkingDays(day, 1)),
        };
    }

    /// <summary>How long a working day is.</summary>
    public TimeSpan WorkingDay => To - From;

    /// <summary>When work begins on a day, by the clocks of a zone.</summary>
    public DateTimeOffset Opening(DateOnly day, TimeZoneInfo zone) => Moment(day, From, zone);

    /// <summary>
    /// How many working days a move covers, either way: those after the earlier day, up to and with the later one.
    /// Friday to Monday is 1, a day to itself 0, Friday to Sunday 0.
    /// </summary>
    public int WorkingDaysBetween(DateOnly a, DateOnly b)
    {
        var (earlier, later) = a <= b ? (a, b) : (b, a);
        var (weeks, days) = Math.DivRem(later.DayNumber - earlier.DayNumber, 7);
        var inWholeWeeks = weeks * WorkingDays.Count;
        var inTheRest = Enumerable.Range(1, days).Count(day => WorkingDays.Contains(earlier.AddDays(day).DayOfWeek));
        var onHoliday = Holidays.Count(day => day > earlier && day <= later && WorkingDays.Contains(day.DayOfWeek));
        return inWholeWeeks + inTheRest - onHoliday;
    }

    /// <summary>A time that the clocks skip is the moment at which they do.</summary>
    private static DateTimeOffset Moment(DateOnly day, TimeOnly at, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(at);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
