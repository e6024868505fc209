using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Digests.Preferences;

/// <summary>What a wish makes of somebody's settings. Pure; granting it twice is granting it once.</summary>
internal static class WishRules
{
    public static ReaderSettings Grant(Wish wish, ReaderSettings settings) => wish switch
    {
        Wish.Mute mute => settings with
        {
            MutedAccounts = [.. settings.MutedAccounts.Union(mute.Accounts.Select(account => account.Account))],
            MutedKinds = [.. settings.MutedKinds.Union(mute.Kinds)],
            MutedUntil = Until(settings.MutedUntil, mute),
        },
        Wish.Unmute { Accounts: [], Kinds: [] } => settings with { MutedAccounts = [], MutedKinds = [] },
        Wish.Unmute heard => settings with
        {
            MutedAccounts = [.. settings.MutedAccounts.Except(heard.Accounts.Select(account => account.Account))],
            MutedKinds = [.. settings.MutedKinds.Except(heard.Kinds)],
        },
        Wish.OnlyUrgent urgent => settings with { OnlyUrgentUntil = urgent.Until },
        Wish.Everything => settings with { OnlyUrgentUntil = null },
        Wish.Quiet quiet => settings with { QuietFrom = quiet.From, QuietTo = quiet.To },
        Wish.NoQuiet => settings with { QuietFrom = null, QuietTo = null },
        Wish.DigestAt digest => settings with { DigestAt = digest.At },
        _ => settings,
    };

    private static Dictionary<string, DateOnly> Until(IReadOnlyDictionary<string, DateOnly> before, Wish.Mute mute)
    {
        var until = before.Where(muted => !mute.Keys.Contains(muted.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
        if (mute.Until is { } day)
        {
            mute.Keys.ToList().ForEach(key => until[key] = day);
        }

        return until;
    }
}
