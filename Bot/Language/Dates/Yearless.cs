namespace AccountBot.Language.Dates;

/// <summary>The future comes first: a day without its year is the next such day, today included.</summary>
internal static class Yearless
{
    /// <summary>Nothing where the coming such month lacks the day: 29 Feb in a common year is a slip worth asking about.</summary>
    public static DateOnly? Next(DateOnly floor, int month, int day)
    {
        var thisYear = Calendar.Try(floor.Year, month, day);
        return thisYear >= floor || (thisYear is null && month >= floor.Month) ? thisYear : Calendar.Try(floor.Year + 1, month, day);
    }

    /// <summary>The next month's day of that number; months that lack it are passed over.</summary>
    public static DateOnly? NextOfMonth(DateOnly floor, int day)
    {
        for (var month = Calendar.FirstOfMonth(floor); day is >= 1 and <= 31 && month.Year < 9999; month = month.AddMonths(1))
        {
            if (Calendar.Try(month.Year, month.Month, day) is { } found && found >= floor)
            {
                return found;
            }
        }

        return null;
    }
}
