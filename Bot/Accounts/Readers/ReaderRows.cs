using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Readers;

/// <summary>Keeps each person's settings, a row a person.</summary>
internal sealed class ReaderRows(IStore store)
{
    private const int MaxAttempts = 20;

    public async Task<KeptSettings> ReadAsync(PersonId person, CancellationToken cancel) =>
        await store.ReadAsync(Partition(person), KeyOf(person), cancel) is { } row
            ? new KeptSettings(person, Document.Read<ReaderSettings>(row), row.ETag)
            : new KeptSettings(person, ReaderSettings.Usual, ETag: null);

    /// <summary>Changes them, with whatever work follows from it, in one transaction.</summary>
    /// <param name="change">What they become, and what goes with it; null leaves all as it is.</param>
    public async Task<ReaderSettings> ChangeAsync(PersonId person, Func<ReaderSettings, (ReaderSettings Settings, IReadOnlyList<Write> Beside)?> change, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var kept = await ReadAsync(person, cancel);
            if (change(kept.Settings) is not { } wanted)
            {
                return kept.Settings;
            }

            if (await store.CommitAsync(Partition(person), [kept.ToWrite(wanted.Settings), .. wanted.Beside], cancel) is CommitResult.Committed)
            {
                return wanted.Settings;
            }
        }

        throw new StoreUnavailableException("Somebody's settings were too busy to be changed.", new TimeoutException());
    }

    public static string KeyOf(PersonId person) => $"{person}~0";

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());
}

/// <param name="ETag">Null where nothing is kept yet.</param>
internal sealed record KeptSettings(PersonId Person, ReaderSettings Settings, string? ETag)
{
    public Write ToWrite(ReaderSettings settings) => ETag is null
        ? new Write.Insert(ReaderRows.KeyOf(Person), Document.Write(settings))
        : new Write.Replace(ReaderRows.KeyOf(Person), Document.Write(settings), ETag);
}
