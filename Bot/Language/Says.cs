using System.Globalization;

namespace AccountBot.Language;

/// <summary>How dates, money, lists and numbers read, whatever the machine's culture.</summary>
public static class Says
{
    /// <summary><c>Fri 4 Dec 2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>£12,500</c>, <c>-£500</c>, <c>£4,000.50</c>, <c>CHF 12,500</c>: pence only where there are any.</summary>
    /// <param name="amount">In whole units of the currency; rounded to pence.</param>
    /// <param name="currency">ISO 4217 code.</param>
    public static string Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        var rounded = decimal.Round(Math.Abs(amount), 2, MidpointRounding.AwayFromZero);
        var figures = rounded.ToString(decimal.IsInteger(rounded) ? "N0" : "N2", CultureInfo.InvariantCulture);
        return (amount < 0 && rounded > 0 ? "-" : string.Empty) + Sign(currency) + figures;
    }

    /// <summary><c>A, B and C</c>.</summary>
    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => string.Empty,
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    /// <summary><c>1 day</c>, <c>3 days</c>; the plural is the singular and an s, unless given.</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary><c>today</c>, <c>tomorrow</c>, <c>in 5 days</c>, <c>3 days overdue</c>.</summary>
    public static string Due(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        < 0 and var late => $"{Count(-late, "day")} overdue",
        var left => $"in {Count(left, "day")}",
    };

    private static string Sign(string currency) => currency.ToUpperInvariant() switch
    {
        "GBP" => "£",
        "USD" => "$",
        "EUR" => "€",
        var code => code + " ",
    };
}
