using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Language;

namespace AccountBot.Capabilities.Digests.Preferences;

/// <summary>What is said of how somebody wants to hear of things.</summary>
internal static class WishWords
{
    public const string MuteWhat = "Mute what? Name an account, or one of: deadlines, budget, status, requests, help, updates.";

    public const string DatePast = "That day is over. Until when do you want to hear of urgent things only?";

    public const string MuteDatePast = "That day is no longer to come. Until which day do you want it muted?";

    public static string Granted(Wish wish, ReaderSettings settings, WorkingCalendar calendar) => wish switch
    {
        Wish.Mute mute => $"Muted{(mute.Until is { } until ? $" until {Says.Date(until)}" : "")}: {Says.List([.. mute.Accounts.Select(account => account.Name), .. mute.Kinds.Select(Kind)])}. I tell you nothing of it in your digest; ask, and it is all there.",
        Wish.Unmute { Accounts: [], Kinds: [] } => $"Nothing is muted any more. {Next(settings, calendar)}",
        Wish.Unmute heard => $"No longer muted: {Says.List([.. heard.Accounts.Select(account => account.Name), .. heard.Kinds.Select(Kind)])}.",
        Wish.OnlyUrgent urgent => $"Only what is urgent until {Says.Date(urgent.Until)}. {Next(settings, calendar)}",
        Wish.Everything => $"You hear of everything again. {Next(settings, calendar)}",
        Wish.Quiet quiet => $"Quiet hours from {Clock(quiet.From)} to {Clock(quiet.To)}, {calendar.Zone.Id}. {Next(settings, calendar)}",
        Wish.NoQuiet => $"No quiet hours any more. {Next(settings, calendar)}",
        Wish.DigestAt digest => $"Your digest comes at {Clock(digest.At)}, {calendar.Zone.Id}. {Next(settings, calendar)}",
        _ => "",
    };

    /// <summary>All that is set, a sentence each.</summary>
    public static string Settings(ReaderSettings settings, IReadOnlyList<Membership> accounts, WorkingCalendar calendar)
    {
        IReadOnlyList<string> muted = [.. accounts.Where(account => settings.MutedAccounts.Contains(account.Account)).Select(account => $"{account.Name}{Until(settings, account.Account.ToString())}"), .. settings.MutedKinds.Select(kind => $"{Kind(kind)}{Until(settings, kind.ToString())}")];
        return string.Join('\n',
        [
            Next(settings, calendar),
            muted.Count > 0 ? $"Muted: {Says.List(muted)}." : "Nothing is muted.",
            settings is { QuietFrom: { } from, QuietTo: { } to } ? $"Quiet hours from {Clock(from)} to {Clock(to)}." : "No quiet hours are set.",
            .. settings.OnlyUrgentUntil is { } until ? [$"Only what is urgent until {Says.Date(until)}."] : Array.Empty<string>(),
        ]);
    }

    private static string Next(ReaderSettings settings, WorkingCalendar calendar)
    {
        if (settings.NextDigest is not { } next)
        {
            return "No digest is planned for you.";
        }

        var local = TimeZoneInfo.ConvertTime(next, calendar.Zone);
        return $"Your next digest is on {Says.Date(DateOnly.FromDateTime(local.DateTime))} at {Clock(TimeOnly.FromDateTime(local.DateTime))}.";
    }

    private static string Until(ReaderSettings settings, string muted) => settings.MutedUntil.TryGetValue(muted, out var until) ? $" until {Says.Date(until)}" : "";

    private static string Kind(NewsKind kind) => kind.ToString().ToLowerInvariant();

    private static string Clock(TimeOnly clock) => clock.ToString("HH:mm", CultureInfo.InvariantCulture);
}
