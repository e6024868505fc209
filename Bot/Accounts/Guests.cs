using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts;

/// <summary>
/// Requests that somebody outside an account's team is to decide, such as a manager: no index of their own accounts would find them.
/// The row is a hint and no right; whose turn it is says the account itself. It goes once nothing waits there for them.
/// </summary>
internal sealed class Guests(IStore store)
{
    /// <summary>Notes a request for somebody; noting it twice is noting it once.</summary>
    public Task NoteAsync(PersonId person, AccountId account, int no, CancellationToken cancel) =>
        store.CommitAsync(Partition(person), [new Write.Insert(KeyOf(person, account, no), Document.Write(new Guest(account, no)))], cancel);

    /// <summary>It waits for them no more. Where it waits again it is noted again.</summary>
    public async Task ForgetAsync(PersonId person, AccountId account, int no, CancellationToken cancel)
    {
        if (await store.ReadAsync(Partition(person), KeyOf(person, account, no), cancel) is { } row)
        {
            await store.CommitAsync(Partition(person), [new Write.Delete(row.Key, row.ETag)], cancel);
        }
    }

    /// <summary>The accounts that hold something which waits for somebody as a guest.</summary>
    public async Task<IReadOnlyList<AccountId>> AccountsAsync(PersonId person, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(Partition(person), KeyRange.Prefix(Prefix(person)), int.MaxValue, cancel);
        return [.. rows.Select(row => Document.Read<Guest>(row).Account).Distinct()];
    }

    private static string KeyOf(PersonId person, AccountId account, int no) => $"{Prefix(person)}{account}~{no}";

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());

    private static string Prefix(PersonId person) => $"{person}~1g~";
}

internal sealed record Guest(AccountId Account, int No);
