using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>Accounts that can be told apart, with roles of the agency's own, and competitors that exist.</summary>
internal static class AccountCheck
{
    public static IEnumerable<AgencyFault> Faults(Place file)
    {
        var accounts = file.ItemsOf("accounts").ToList();
        var ids = accounts.Select(account => account.Member("id")?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var roles = LadderCheck.Roles(file);
        return Repeats.Of(accounts.Select(account => account.Member("id")), "account id").Concat(accounts.SelectMany(account =>
        (IEnumerable<AgencyFault>)[
            .. Team(account, roles),
            .. Repeats.Of(account.ItemsOf("budget").Select(line => line.Member("line")), "budget line"),
            .. Repeats.Of(account.ItemsOf("issues").Select(issue => issue.Member("id")), "issue id"),
            .. Period(account),
            .. Competitors(account, ids),
        ]));
    }

    private static IEnumerable<AgencyFault> Team(Place account, IReadOnlySet<Role> roles)
    {
        var seen = new HashSet<Role>();
        foreach (var people in account.MembersOf("team"))
        {
            if (!roles.Contains(new Role(people.Name)))
            {
                yield return people.Fault($"there is no role '{people.Name}' on the ladder or beside it");
            }

            if (!seen.Add(new Role(people.Name)))
            {
                yield return people.Fault($"the role '{people.Name}' stands here twice, case aside");
            }
        }
    }

    private static IEnumerable<AgencyFault> Period(Place account) =>
        account.Member("period") is { } period
        && Formats.TryDay(period.Member("from")?.Text, out var from)
        && Formats.TryDay(period.Member("to")?.Text, out var to)
        && to < from
            ? [period.Fault("ends before it begins")]
            : [];

    private static IEnumerable<AgencyFault> Competitors(Place account, HashSet<string> ids)
    {
        foreach (var competitor in account.ItemsOf("competesWith").Where(competitor => competitor.Text is not null))
        {
            if (!ids.Contains(competitor.Text!))
            {
                yield return competitor.Fault($"there is no account {competitor.Quote()}");
            }
            else if (competitor.Text == account.Member("id")?.Text)
            {
                yield return competitor.Fault("an account does not compete with itself");
            }
        }
    }
}
