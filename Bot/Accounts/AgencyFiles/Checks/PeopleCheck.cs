namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>Everybody is named once, and whoever is named somewhere is somebody.</summary>
internal static class PeopleCheck
{
    public static IEnumerable<AgencyFault> Repeated(Place file) =>
        Repeats.Of(file.ItemsOf("people").Select(person => person.Member("id")), "person's id");

    /// <summary>Ids of people whom the file does not name.</summary>
    public static IEnumerable<AgencyFault> Unknown(Place file)
    {
        var known = file.ItemsOf("people").Select(person => Id(person.Member("id"))).OfType<PersonId>().ToHashSet();
        return Mentions(file).OfType<Place>()
            .Where(place => Id(place) is { } id && !known.Contains(id))
            .Select(place => place.Fault($"there is nobody with the id {place.Quote()} among the people"));
    }

    private static IEnumerable<Place?> Mentions(Place file) =>
    [
        .. file.ItemsOf("people").Select(person => person.Member("manager")),
        .. file.ItemsOf("accounts").SelectMany(OnAccount),
        .. file.ItemsOf("administrators"),
    ];

    private static IEnumerable<Place?> OnAccount(Place account) =>
    [
        .. account.MembersOf("team").SelectMany(role => role.Items),
        .. account.ItemsOf("milestones").Select(milestone => milestone.Member("owner")),
        .. account.ItemsOf("issues").Select(issue => issue.Member("raisedBy")),
    ];

    private static PersonId? Id(Place? place) => PersonId.TryParse(place?.Text, out var id) ? id : null;
}
