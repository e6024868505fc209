using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Moments in the agency's own time.</summary>
internal static class Moments
{
    public static string Of(DateTimeOffset at, Agency agency)
    {
        var local = TimeZoneInfo.ConvertTime(at, agency.Calendar.Zone);
        return string.Create(CultureInfo.InvariantCulture, $"{Says.Date(DateOnly.FromDateTime(local.DateTime))} at {local:HH:mm}");
    }
}
