using AccountBot.Language;

namespace AccountBot.Capabilities.Away;

/// <summary>What is said of somebody who left.</summary>
internal static class DepartureWords
{
    private const int MostTold = 20;
    private const string NothingWaited = "No request waited for them there.";

    /// <param name="titles">Of their seats; none where they only covered for somebody.</param>
    /// <param name="covered">For whom they were to cover.</param>
    /// <param name="movedOn">What became of the requests that waited for them.</param>
    public static string Left(string who, string account, IReadOnlyList<string> titles, IReadOnlyList<string> covered, string movedOn) => string.Join(
        ' ',
        new[]
        {
            $"{who} is no longer active in the directory.",
            titles.Count == 0 ? "" : $"On {account} their seat as {Says.List(titles)} counts as vacant until the team names somebody else.",
            covered.Count == 0 ? "" : $"On {account} they no longer cover for {Says.List(covered)}.",
            movedOn,
        }.Where(sentence => sentence.Length > 0));

    public static string MovedOn(IReadOnlyList<string> requests) => requests.Count == 0 ? NothingWaited : $"What waited for them there has gone on: {Says.List(Told(requests))}.";

    /// <summary>For a reader who does not see the account: how many, and not what they ask for.</summary>
    public static string MovedOn(int requests) => requests == 0 ? NothingWaited : $"{Says.Count(requests, "request")} that waited for them there {(requests == 1 ? "has" : "have")} gone on.";

    private static IEnumerable<string> Told(IReadOnlyList<string> movedOn) =>
        movedOn.Count <= MostTold ? movedOn : [.. movedOn.Take(MostTold), $"{movedOn.Count - MostTold} more"];
}
