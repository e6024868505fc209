namespace AccountBot.Accounts.Imports;

/// <summary>Who would stand on both sides of a wall by what a file says: they would see two accounts that may learn nothing of each other. Pure.</summary>
internal static class Walls
{
    /// <summary>Each with the two accounts that compete.</summary>
    public static IEnumerable<(PersonId Person, AccountFacts One, AccountFacts Other)> Crossed(IReadOnlyList<AccountFacts> accounts) =>
        from index in Enumerable.Range(0, accounts.Count)
        let one = accounts[index]
        from other in accounts.Skip(index + 1)
        where one.CompetesWith.Contains(other.Id) || other.CompetesWith.Contains(one.Id)
        from person in TeamOf(one).Intersect(TeamOf(other))
        select (person, one, other);

    private static IEnumerable<PersonId> TeamOf(AccountFacts account) => account.Team.Values.SelectMany(people => people).Distinct();
}
