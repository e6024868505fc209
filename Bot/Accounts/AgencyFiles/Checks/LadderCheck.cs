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
        var rungOf = new Dictionary<string, (int Rung, string Path)>(StringComparer.Ordinal);
        foreach (var (word, rung) in file.ItemsOf("ladder").SelectMany((rung, index) => Words(rung).Select(word => (word, index))))
        {
            var meaning = Ladder.Fold(word.Text!);
            if (!rungOf.TryAdd(meaning, (rung, word.Path)) && rungOf[meaning].Rung != rung)
            {
                yield return word.Fault($"{word.Quote()} means another rung too, by {rungOf[meaning].Path}");
            }
        }
    }

    // The roles themselves are compared with each other elsewhere.
    private static IEnumerable<Place> Words(Place rung) =>
        rung.ItemsOf("titles").Prepend(rung.Member("title") ?? default).Prepend(rung.Member("role") ?? default)
            .Where(word => word.Text is not null);
}
