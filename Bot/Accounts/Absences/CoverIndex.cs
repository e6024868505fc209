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

    /// <summary>Notes it in the place of what was noted for the same days; noting it twice is noting it once.</summary>
    public async Task NoteAsync(PersonId cover, CoverNote note, CancellationToken cancel)
    {
        var key = KeyOf(cover, note.From, note.Absent);
        var old = await store.ReadAsync(Partition(cover), key, cancel);
        await store.CommitAsync(Partition(cover), [old is null ? new Write.Insert(key, Document.Write(note)) : new Write.Replace(key, Document.Write(note), old.ETag)], cancel);
    }

    public async Task ForgetAsync(PersonId cover, DateOnly from, PersonId absent, CancellationToken cancel)
    {
        var key = KeyOf(cover, from, absent);
        if (await store.ReadAsync(Partition(cover), key, cancel) is { } row)
        {
            await store.CommitAsync(Partition(cover), [new Write.Delete(key, row.ETag)], cancel);
        }
    }

    private static string KeyOf(PersonId cover, DateOnly from, PersonId absent) => string.Create(CultureInfo.InvariantCulture, $"{cover}~1v~{from:yyyyMMdd}~{absent}");

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());
}

/// <param name="Accounts">The absent person's accounts, by the names that people use.</param>
internal sealed record CoverNote(PersonId Absent, DateOnly From, DateOnly To, IReadOnlyList<Membership> Accounts);
