using AccountBot.Language;

namespace AccountBot.Capabilities.Away;

/// <summary>What is said of somebody who left.</summary>
internal static class DepartureWords
{
    private const int MostTold = 20;

    /// <param name="titles">Of their seats; none where they only covered for somebody.</param>
    /// <param name="covered">For whom they were to cover.</param>
    public static string Left(string who, string account, IReadOnlyList<string> titles, IReadOnlyList<string> covered, IReadOnlyList<string> movedOn) => string.Join(
        ' ',
        new[]
        {
            $"{who} is no longer active in the directory.",
            titles.Count == 0 ? "" : $"On {account} their seat as {Says.List(titles)} counts as vacant until the team names somebody else.",
            covered.Count == 0 ? "" : $"On {account} they no longer cover for {Says.List(covered)}.",
            movedOn.Count == 0 ? "Nothing waited for them there." : $"What waited for them there has gone on: {Says.List(Told(movedOn))}.",
        }.Where(sentence => sentence.Length > 0));

    private static IEnumerable<string> Told(IReadOnlyList<string> movedOn) =>
        movedOn.Count <= MostTold ? movedOn : [.. movedOn.Take(MostTold), $"{movedOn.Count - MostTold} more"];
}
