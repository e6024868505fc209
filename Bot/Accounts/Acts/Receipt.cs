using System.Globalization;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>That an act was done, by whom, when, and what it made. It is kept for 30 days. Empty is who acted where nobody did in person.</summary>
internal sealed record Receipt(PersonId By, DateTimeOffset At, string Result)
{
    public static Receipt From(Row row) => new(
        PersonId.TryParse(row.Properties.Text("by"), out var by) ? by : default,
        DateTimeOffset.Parse(row.Properties.Text("at")!, CultureInfo.InvariantCulture),
        row.Properties.Text("result") ?? "");

    public Properties ToRow() => new()
    {
        { "v", 1L },
        { "by", By.ToString() },
        { "at", At.ToString("O", CultureInfo.InvariantCulture) },
        { "result", Result },
    };
}
