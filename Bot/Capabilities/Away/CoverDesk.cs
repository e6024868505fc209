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
        var seen = await memberships.SeenAsync(cover, days.From!.Value, days.To, cancel);
        var returns = await ChainReturnsAsync(absent, cover, days, cancel);
        return CoverRules.Refuse(new CoverFacts(absent, cover, covered, seen, returns), agency.Ladder);
    }

    private async Task<bool> ChainReturnsAsync(PersonId absent, PersonId cover, AwayOrder days, CancellationToken cancel)
    {
        PersonId? next = cover;
        for (var link = 0; link < LongestChain && next is { } who && who != absent; link++)
        {
            var accounts = await memberships.SeenAsync(who, days.From!.Value, days.To, cancel);
            next = accounts.SelectMany(book => book.Absences).Select(entry => entry.Value).FirstOrDefault(absence => absence.Who == who && absence.Overlaps(days.From!.Value, days.To))?.Cover;
        }

        return next == absent && cover != absent;
    }
}
