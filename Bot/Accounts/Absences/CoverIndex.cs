using System.Globalization;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Absences;

/// <summary>Whom somebody covers for, beside the cover's own accounts: names resolve from it. The accounts' own rows say what it is worth.</summary>
internal sealed class CoverIndex(IStore store)
{
    /// <summary>Everybody for whom a person covers, whenever.</summary>
    public static KeyRange RangeOf(PersonId cover) => KeyRange.Prefix($"{cover}~1v~");

    public async Task<IReadOnlyList<CoverNote>> ReadAsync(PersonId cover, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(Partition(cover), RangeOf(cover), int.MaxValue, cancel);
        return [.. rows.Select(Document.Read<CoverNote>)];
    }

    /// <summary>Adds to what was noted of the same person from the same day on: their absences on two accounts may begin together. Twice is once.</summary>
    public Task NoteAsync(PersonId cover, CoverNote note, CancellationToken cancel) =>
        ChangeAsync(cover, note.From, note.Absent, known => known is null ? note : known.With(note), cancel);

    /// <summary>One account's absence is no more; what is noted of others stays.</summary>
    public Task ForgetAsync(PersonId cover, DateOnly from, PersonId absent, AccountId account, CancellationToken cancel) =>
        ChangeAsync(cover, from, absent, known => known?.Without(account), cancel);

    private async Task ChangeAsync(PersonId cover, DateOnly from, PersonId absent, Func<CoverNote?, CoverNote?> change, CancellationToken cancel)
    {
        var key = KeyOf(cover, from, absent);
        while (true)
        {
            var row = await store.ReadAsync(Partition(cover), key, cancel);
            var write = WriteOf(key, row, change(row is null ? null : Document.Read<CoverNote>(row)));
            if (write is null || await store.CommitAsync(Partition(cover), [write], cancel) is CommitResult.Committed)
            {
                return;
            }
        }
    }

    private static Write? WriteOf(string key, Row? row, CoverNote? note) => (row, note) switch
    {
        (null, null) => null,
        (null, _) => new Write.Insert(key, Document.Write(note)),
        (_, null) => new Write.Delete(key, row.ETag),
        _ => new Write.Replace(key, Document.Write(note), row.ETag),
    };

    private static string KeyOf(PersonId cover, DateOnly from, PersonId absent) => string.Create(CultureInfo.InvariantCulture, $"{cover}~1v~{from:yyyyMMdd}~{absent}");

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());
}

/// <param name="Accounts">The absent person's accounts, by the names that people use.</param>
internal sealed record CoverNote(PersonId Absent, DateOnly From, DateOnly To, IReadOnlyList<Membership> Accounts)
{
    /// <summary>Both; the later last day counts for all, for the accounts' own rows say what it is worth.</summary>
    public CoverNote With(CoverNote other) => other with
    {
        To = To > other.To ? To : other.To,
        Accounts = [.. Accounts.Where(known => other.Accounts.All(account => account.Account != known.Account)), .. other.Accounts],
    };

    /// <summary>Null where nothing is left.</summary>
    public CoverNote? Without(AccountId account) => Accounts.Where(known => known.Account != account).ToList() is { Count: > 0 } left ? this with { Accounts = left } : null;
}
