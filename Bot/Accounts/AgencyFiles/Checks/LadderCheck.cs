namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>Each role and each title means one thing.</summary>
internal static class LadderCheck
{
    public static IEnumerable<AgencyFault> Faults(Place file) =>
        Repeats.Of(RolePlaces(file), "role").Concat(Blank(file)).Concat(Ambiguous(file));

    /// <summary>Every role that the file defines, on the ladder or beside it.</summary>
    public static IReadOnlySet<Role> Roles(Place file) =>
        RolePlaces(file).Select(place => place?.Text).OfType<string>().Select(code => new Role(code)).ToHashSet();

    private static IEnumerable<Place?> RolePlaces(Place file) =>
        file.ItemsOf("ladder").Concat(file.ItemsOf("besides")).Select(rung => rung.Member("role"));

    private static IEnumerable<AgencyFault> Blank(Place file) =>
        RolePlaces(file).OfType<Place>().Where(role => role.Text is { } code && string.IsNullOrWhiteSpace(code))
            .Select(role => role.Fault("must not be blank"));

    // A title of two rungs would give its holder the limits of either; which one, must not be chance.
    private static IEnumerable<AgencyFault> Ambiguous(Place file)
    {
        var lower = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var rung in file.ItemsOf("ladder"))
        {
            var words = Words(rung).ToList();
            foreach (var word in words.Where(word => lower.ContainsKey(Meaning(word))))
            {
                yield return word.Fault($"{word.Quote()} means another rung too, by {lower[Meaning(word)].Path}");
            }

            // Only now: a rung may say its own words twice.
            words.ForEach(word => lower.TryAdd(Meaning(word), word));
        }
    }

    private static string Meaning(Place word) => Ladder.Fold(word.Text!);

    private static IEnumerable<Place> Words(Place rung) =>
        new[] { rung.Member("role"), rung.Member("title") }.Concat(rung.ItemsOf("titles")).OfType<Place>()
            .Where(word => word.Text is not null);
}
