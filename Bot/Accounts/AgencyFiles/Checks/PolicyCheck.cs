namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>Digests of roles that exist, at times of the clock, and numbers within reason.</summary>
internal static class PolicyCheck
{
    // Ten years; beyond it a number is a slip, and sums of times would leave the calendar.
    private const decimal MostDays = 3653;
    private const decimal MostHours = MostDays * 24;
    private const decimal MostMinutes = MostHours * 60;

    private static readonly (string Name, decimal Most)[] Bounds =
    [
        ("remindAfterHours", MostHours),
        ("escalateAfterHours", MostHours),
        ("helpAnswerWithinHours", MostHours),
        ("nudgeEveryHours", MostHours),
        ("undoMinutes", MostMinutes),
        ("splitWindowDays", MostDays),
        ("oldAfterDays", MostDays),
    ];

    public static IEnumerable<AgencyFault> Faults(Place file)
    {
        if (file.Member("policy") is not { } policy)
        {
            return [];
        }

        var roles = LadderCheck.Roles(file);
        return policy.MembersOf("digest").SelectMany(digest => Digest(digest, roles))
            .Concat(Bounds.SelectMany(bound => Beyond(policy, bound)));
    }

    private static IEnumerable<AgencyFault> Digest(Place when, IReadOnlySet<Role> roles)
    {
        if (!roles.Contains(new Role(when.Name)))
        {
            yield return when.Fault($"there is no role '{when.Name}' on the ladder or beside it");
        }

        if (when.Text is { } text && !Clock.TryDigest(text, out _))
        {
            yield return when.Fault($"must end in a time of the day, and is {when.Quote()}");
        }
    }

    private static IEnumerable<AgencyFault> Beyond(Place policy, (string Name, decimal Most) bound) =>
        policy.Member(bound.Name) is { Number: { } number } place && number > bound.Most
            ? [place.Fault($"must be {bound.Most} at most, and is {place.Quote()}")]
            : [];
}
