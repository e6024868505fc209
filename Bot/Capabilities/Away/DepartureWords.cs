using AccountBot.Language;

namespace AccountBot.Capabilities.Away;

/// <summary>What is said of somebody who left.</summary>
internal static class DepartureWords
{
    public static string Left(string who, string account, IReadOnlyList<string> titles, IReadOnlyList<string> movedOn) =>
        $"{who} is no longer active in the directory. On {account} their seat as {Says.List(titles)} counts as vacant until the team names somebody else. "
        + (movedOn.Count == 0 ? "Nothing waited for them there." : $"What waited for them there has gone on: {Says.List(movedOn)}.");
}
