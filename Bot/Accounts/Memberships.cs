using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Accounts;

/// <summary>Whose accounts are whose, by the index over all accounts.</summary>
internal sealed class Memberships(MembershipIndex index, CoverIndex covers, AccountBooks books)
{
    /// <summary>The accounts on whose team a person is.</summary>
    public async Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken cancel) =>
        [.. (await index.OfAsync(person, cancel)).Where(membership => membership.Roles.Count > 0)];

    /// <summary>The accounts that a person sees on some day of a stretch: as a member, or as somebody's cover.</summary>
    public async Task<IReadOnlyList<AccountBook>> SeenAsync(PersonId person, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var own = await OfAsync(person, cancel);
        var covered = (await covers.ReadAsync(person, cancel)).Where(note => note.From <= to && from <= note.To).SelectMany(note => note.Accounts);
        var read = await Task.WhenAll(own.Concat(covered).Select(account => account.Account).Distinct().Select(account => books.ReadAsync(account, Depth.Core, cancel)));
        return [.. read.OfType<AccountBook>()];
    }
}
