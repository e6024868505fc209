namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>One account's milestones: told apart, and in an order in which they can be done.</summary>
internal static class MilestoneCheck
{
    // Ten years; what takes longer is a slip, and counting it would leave the calendar.
    private const int MostDays = 3653;

    public static IEnumerable<AgencyFault> Faults(Place account)
    {
        var milestones = account.ItemsOf("milestones").ToList();
        var ids = milestones.Select(Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Repeats.Of(milestones.Select(milestone => milestone.Member("id")), "milestone id"),
            .. milestones.SelectMany(milestone => Missing(milestone, ids)),
            .. milestones.SelectMany(TooLong),
            .. Circular(milestones),
        ];
    }

    private static string? Id(Place milestone) => milestone.Member("id")?.Text;

    private static IEnumerable<AgencyFault> Missing(Place milestone, HashSet<string> ids) =>
        milestone.ItemsOf("after").Where(earlier => earlier.Text is { } id && !ids.Contains(id))
            .Select(earlier => earlier.Fault($"this account has no milestone {earlier.Quote()}"));

    private static IEnumerable<AgencyFault> TooLong(Place milestone) =>
        milestone.Member("days") is { Number: > MostDays } days ? [days.Fault($"must be {MostDays} at most, and is {days.Quote()}")] : [];

    private static IEnumerable<AgencyFault> Circular(IReadOnlyList<Place> milestones)
    {
        var earlier = milestones
            .SelectMany(milestone => milestone.ItemsOf("after").Select(after => (Id: Id(milestone), Earlier: after.Text)))
            .Where(pair => pair is { Id: not null, Earlier: not null })
            .ToLookup(pair => pair.Id!, pair => pair.Earlier!, StringComparer.Ordinal);
        var circular = Circles.In(earlier);
        return milestones.Where(milestone => Id(milestone) is { } id && circular.Contains(id))
            .Select(milestone => new AgencyFault(milestone.PathOf("after"), $"'{Id(milestone)}' would have to be done before itself"));
    }
}
