using AccountBot.Accounts;
using AccountBot.People;

namespace AccountBot.Capabilities.Digests;

/// <summary>Somebody who has digests: in whose hours they come, and when.</summary>
/// <param name="Calendar">The agency's, in the reader's own time zone.</param>
/// <param name="Times">Those of the roles that they hold.</param>
internal sealed record DigestReader(PersonId Who, WorkingCalendar Calendar, IReadOnlyCollection<DigestTime> Times);

/// <summary>Finds readers.</summary>
internal sealed class DigestReaders(MembershipIndex index, IDirectory directory, Agency agency)
{
    public async Task<DigestReader> FindAsync(PersonId who, CancellationToken cancel)
    {
        var roles = (await index.OfAsync(who, cancel)).SelectMany(membership => membership.Roles).Distinct();
        var zone = (await directory.FindAsync(who, cancel))?.Zone ?? agency.Calendar.Zone;
        return new DigestReader(who, agency.Calendar with { Zone = zone }, [.. agency.Policy.Digest.Where(digest => roles.Contains(digest.Key)).Select(digest => digest.Value)]);
    }
}
