using AccountBot.Language.Dates;

namespace AccountBot.Language;

public enum ShiftUnit
{
    Day,
    WorkingDay,
    Week,
    Month,
}

/// <summary>By how much a date moves: a positive amount is later, a negative one earlier.</summary>
public sealed record DateShift(int Amount, ShiftUnit Unit)
{
    /// <summary>The date moved. Working days are counted by the calendar given; the end of the calendar is its limit.</summary>
    public DateOnly Apply(DateOnly date, Func<DateOnly, bool> isWorkingDay) => Unit switch
    {
        ShiftUnit.Day => Calendar.AddDays(date, Amount),
        ShiftUnit.Week => Calendar.AddDays(date, 7 * Amount),
        ShiftUnit.Month => Calendar.AddMonths(date, Amount),
        _ => Calendar.AddWorkingDays(date, Amount, isWorkingDay),
    };
}
