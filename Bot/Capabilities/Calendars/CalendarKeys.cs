using System.Security.Cryptography;
using System.Text;
using AccountBot.Accounts;
using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Calendars;

/// <summary>The secret of each person's link: whoever has the link sees their deadlines, so it can be renewed.</summary>
internal sealed class CalendarKeys(ReaderRows rows)
{
    private const int Bytes = 24;

    /// <summary>The present one; made where there is none.</summary>
    public async Task<string> OfAsync(PersonId who, CancellationToken cancel) =>
        (await rows.ChangeAsync(who, settings => settings.CalendarKey is null ? (settings with { CalendarKey = Fresh() }, []) : null, cancel)).CalendarKey!;

    /// <summary>A new one; the old link leads nowhere from now on.</summary>
    public async Task<string> RenewAsync(PersonId who, CancellationToken cancel) =>
        (await rows.ChangeAsync(who, settings => (settings with { CalendarKey = Fresh() }, []), cancel)).CalendarKey!;

    public async Task<bool> FitsAsync(PersonId who, string key, CancellationToken cancel) =>
        (await rows.ReadAsync(who, cancel)).Settings.CalendarKey is { } known
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(key));

    private static string Fresh() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
