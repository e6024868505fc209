namespace AccountBot.Schedule;

/// <summary>How long to wait before the next try: twice as long each time, and not all at the same moment.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <param name="attempts">How often it was tried in vain.</param>
    /// <param name="id">Spreads what failed together: between three and five quarters of the wait.</param>
    public static TimeSpan After(int attempts, string id)
    {
        var wait = Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(attempts, 20)));
        return TimeSpan.FromSeconds(wait * (0.75 + (Storage.Shards.Hash($"{id}{attempts}") % 512 / 1024.0)));
    }
}
