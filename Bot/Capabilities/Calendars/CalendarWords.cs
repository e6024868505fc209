using AccountBot.Accounts;

namespace AccountBot.Capabilities.Calendars;

/// <summary>What is said of deadlines in people's own calendars.</summary>
internal static class CalendarWords
{
    public const string NotOffered = "I can't be reached from calendars here. An administrator can set Public:BaseUrl to change that.";

    public static string Name(Agency agency) => $"Deadlines, {agency.Name}";

    public static string Link(Uri link) => $"Subscribe to this address in your calendar: {link}\nWhoever has it sees your deadlines. Say “renew my calendar link” if anybody else does.";

    public static string Renewed(Uri link) => $"The old address leads nowhere now. The new one: {link}";
}
