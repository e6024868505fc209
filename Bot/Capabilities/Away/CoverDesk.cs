using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Away;

/// <summary>Gathers the facts by which a cover is allowed or refused.</summary>
internal sealed class CoverDesk(Memberships memberships, AccountBooks books, Agency agency)
{
    private const int LongestChain = 10;

    /// <summary>Why somebody may not cover; null where they may.</summary>
    public async Task<CoverRefusal?> RefuseAsync(PersonId absent, PersonId cover, AwayOrder days, CancellationToken cancel)
    {
        var covered = await books.ReadSeenAsync(absent, days.Accounts, Depth.Core, cancel);
        var seen = (await memberships.SeenAsync(cover, days.From!.Value, days.To, cancel)).Where(book => IsTheirs(book, cover, absent)).ToList();
        var returns = await ChainReturnsAsync(absent, cover, days, cancel);
        return CoverRules.Refuse(new CoverFacts(absent, cover, covered, seen, returns), agency.Ladder);
    }

    /// <summary>What they see only as the very cover that is asked about says nothing against it.</summary>
    private static bool IsTheirs(AccountBook book, PersonId cover, PersonId absent) =>
        book.IsMember(cover) || book.Absences.TrueForAll(entry => entry.Value.Who != absent || entry.Value.Cover != cover);

    /// <summary>Follows everybody who covers for the cover in these days, and for those.</summary>
    private async Task<bool> ChainReturnsAsync(PersonId absent, PersonId cover, AwayOrder days, CancellationToken cancel)
    {
        var seen = new List<PersonId> { cover };
        for (var at = 0; at < seen.Count && at < LongestChain && !seen.Contains(absent); at++)
        {
            var accounts = await memberships.SeenAsync(seen[at], days.From!.Value, days.To, cancel);
            var absences = accounts.SelectMany(book => book.Absences).Select(entry => entry.Value).Where(absence => absence.Who == seen[at] && absence.Overlaps(days.From!.Value, days.To));
            seen.AddRange(absences.Select(absence => absence.Cover).OfType<PersonId>().Except(seen).ToList());
        }

        return cover != absent && seen.Contains(absent);
    }
}
