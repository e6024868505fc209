using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Imports;

/// <summary>What an import changes of what an account says of itself. What the file leaves out stays as it is. Pure.</summary>
internal static class HeadPlan
{
    /// <summary>One entry for each thing that the file says; null where it is known so already.</summary>
    public static IEnumerable<ImportChange?> Of(AccountHead head, AccountFacts file)
    {
        yield return Change("name", head.Name, file.Name, now => now with { Name = file.Name });
        yield return Change("client", head.Client, file.Client, now => now with { Client = file.Client });

        if (file.Aliases.Except(head.Aliases, StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } names)
        {
            yield return Change("other names", Join(head.Aliases), Join([.. head.Aliases, .. names]), now => now with { Aliases = [.. now.Aliases, .. names] });
        }

        if (file.Status is { } status)
        {
            var isNews = !head.IsStatusSet || head.ImportedStatus != status;
            yield return isNews ? Change("status", head.Status?.ToString() ?? "", status.ToString(), now => now with { Status = status, IsStatusSet = false, ImportedStatus = null }) : null;
        }

        if (file.Strategy is { } strategy)
        {
            yield return Change("strategy", head.Strategy ?? "", strategy, now => now with { Strategy = strategy });
        }

        if (file.Period is { } period)
        {
            yield return Change("period", ImportWords.Said(head.Period), ImportWords.Said(period), now => now with { Period = period });
        }

        if (file.CompetesWith.Except(head.CompetesWith).ToList() is { Count: > 0 } others)
        {
            yield return Change("competitors", Join(head.CompetesWith), Join([.. head.CompetesWith, .. others]), now => now with { CompetesWith = [.. now.CompetesWith, .. others] });
        }
    }

    private static ImportChange? Change(string what, string before, string after, Func<AccountHead, AccountHead> change) =>
        before == after ? null : new ImportChange(what, before, after, act => act.ChangeHead(change));

    private static string Join<T>(IEnumerable<T> items) => string.Join(", ", items);
}
