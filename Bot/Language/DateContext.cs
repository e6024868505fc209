namespace AccountBot.Language;

/// <summary>The day on which something is said and the agency's calendar, which dates are read against.</summary>
/// <param name="Today">Today in the agency's time zone.</param>
/// <param name="IsWorkingDay">Whether the agency works on a day.</param>
/// <param name="Holidays">The agency's holidays, in any order.</param>
public sealed record DateContext(DateOnly Today, Func<DateOnly, bool> IsWorkingDay, IReadOnlyList<DateOnly> Holidays);
