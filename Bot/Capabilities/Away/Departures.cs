using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.People;

namespace AccountBot.Capabilities.Away;

/// <summary>Whoever left the agency holds no rung any more: what waited for them goes on, one act an account. Whoever is back holds it again.</summary>
internal sealed class Departures(DepartureActs acts, AccountBooks books, Memberships memberships, CoverIndex covers, AccountList accounts) : IDepartures
{
    private HashSet<PersonId>? known;

    /// <summary>Looks at those who left or came back since the last time; the first time, at everybody.</summary>
    public async Task SettleAsync(IReadOnlyCollection<PersonId> gone, IReadOnlyCollection<PersonId> there, CancellationToken cancel)
    {
        foreach (var person in gone.Where(person => known?.Contains(person) != true))
        {
            var covered = (await covers.ReadAsync(person, cancel)).SelectMany(note => note.Accounts);
            foreach (var account in (await memberships.OfAsync(person, cancel)).Concat(covered).Select(account => account.Account).Distinct())
            {
                await acts.LeaveAsync(account, person, cancel);
            }
        }

        await ReturnAsync(there.Where(person => known?.Contains(person) != false).ToHashSet(), cancel);
        known = [.. gone];
    }

    private async Task ReturnAsync(HashSet<PersonId> back, CancellationToken cancel)
    {
        if (back.Count == 0)
        {
            return;
        }

        await foreach (var account in accounts.AllAsync(cancel))
        {
            var book = await books.ReadAsync(account, Depth.Core, cancel);
            foreach (var departure in book?.Departures.Where(departure => back.Contains(departure.Value.Who)) ?? [])
            {
                await acts.ReturnAsync(account, departure.Value.Who, cancel);
            }
        }
    }
}
