using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.People;

namespace AccountBot.Capabilities.Digests;

/// <summary>Somebody who has digests: in whose hours they come, and when.</summary>
/// <param name="Calendar">The agency's, in the reader's own time zone.</param>
/// <param name="Times">Those of the roles that they hold.</param>
/// <param name="Accounts">Where to look: their own accounts, and those of whoever they cover for. Each says itself who may see it.</param>
internal sealed record DigestReader(PersonId Who, WorkingCalendar Calendar, IReadOnlyCollection<DigestTime> Times, IReadOnlyCollection<AccountId> Accounts);

/// <summary>Finds readers.</summary>
internal sealed class DigestReaders(MembershipIndex index, CoverIndex covers, IDirectory directory, Agency agency)
{
    public async Task<DigestReader> FindAsync(PersonId who, CancellationToken cancel)
    {
        var own = (await index.OfAsync(who, cancel)).Where(membership => membership.Roles.Count > 0).ToList();
        var covered = (await covers.ReadAsync(who, cancel)).SelectMany(note => note.Accounts);
        var roles = own.SelectMany(membership => membership.Roles).ToHashSet();
        var zone = (await directory.FindAsync(who, cancel))?.Zone ?? agency.Calendar.Zone;
        return new DigestReader(
            who,
            agency.Calendar with { Zone = zone },
            [.. agency.Policy.Digest.Where(digest => roles.Contains(digest.Key)).Select(digest => digest.Value)],
            [.. own.Concat(covered).Select(membership => membership.Account).Distinct()]);
    }
}
