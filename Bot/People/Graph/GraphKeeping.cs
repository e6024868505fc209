using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Storage;

namespace AccountBot.People.Graph;

/// <summary>
/// Keeps in the store what Graph said, so that a bot that starts while Graph is down knows what the one before it knew, and since when. All
/// of it is work behind the scenes: who asks about people is answered from memory.
/// </summary>
internal sealed class GraphKeeping(IStore store, GraphMemory memory)
{
    private const int AtATime = 50;

    /// <summary>Up to when all that is kept was known to be true, but for what its own row says is newer.</summary>
    private const string Confirmed = "graphConfirmed";

    /// <summary>Brings to mind what was kept; what has been heard from Graph meanwhile stands.</summary>
    public async Task RecallAsync(CancellationToken cancel)
    {
        var kept = (await KeptAsync(cancel)).Values.Select(row => KnownPerson.Read(row)).ToDictionary(known => known.Id);
        var confirmed = At(await store.ReadAsync(Layout.Partition, Confirmed, cancel));
        foreach (var known in kept.Values)
        {
            var at = known.At > confirmed ? known.At : confirmed;
            memory.People.Recall(known.Id, known.ToPerson(), at);
            if (known.Managers is { } managers)
            {
                memory.Managers.Recall(known.Id, [.. managers.Select(kept.GetValueOrDefault).OfType<KnownPerson>().Select(manager => manager.ToPerson())], known.At);
            }
        }
    }

    /// <summary>Writes down what is known otherwise than it was kept. Another copy of the bot may do the same: then the next round finds it done.</summary>
    public async Task SaveAsync(CancellationToken cancel)
    {
        var kept = await KeptAsync(cancel);
        var all = memory.People.All.Where(entry => entry.Fact is not null).ToList();
        var writes = all.Select(entry => WriteOf(entry.Fact!, entry.At, kept.GetValueOrDefault(KnownPerson.KeyOf(entry.Key)))).OfType<Write>();
        foreach (var some in writes.Chunk(AtATime))
        {
            await store.CommitAsync(Layout.Partition, some, cancel);
        }

        if (all.Count > 0)
        {
            await ConfirmAsync(all.Min(entry => entry.At), cancel);
        }
    }

    private Write? WriteOf(Person person, DateTimeOffset at, Row? kept)
    {
        memory.Managers.TryFind(person.Id, out var managers, out _);
        var known = KnownPerson.Of(person, managers, at);
        return kept switch
        {
            null => new Write.Insert(KnownPerson.KeyOf(person.Id), known.ToRow()),
            _ when KnownPerson.Read(kept).SaysTheSameAs(known) => null,
            _ => new Write.Replace(kept.Key, known.ToRow(), kept.ETag),
        };
    }

    private async Task ConfirmAsync(DateTimeOffset at, CancellationToken cancel)
    {
        var row = await store.ReadAsync(Layout.Partition, Confirmed, cancel);
        if (At(row) < at)
        {
            var confirmed = new Properties { { "v", 1L }, { "at", at.ToString("O", CultureInfo.InvariantCulture) } };
            await store.CommitAsync(Layout.Partition, [row is null ? new Write.Insert(Confirmed, confirmed) : new Write.Replace(Confirmed, confirmed, row.ETag)], cancel);
        }
    }

    private async Task<Dictionary<string, Row>> KeptAsync(CancellationToken cancel) =>
        (await store.QueryAsync(Layout.Partition, KnownPerson.All, int.MaxValue, cancel)).ToDictionary(row => row.Key, StringComparer.Ordinal);

    private static DateTimeOffset At(Row? row) => row is null ? DateTimeOffset.MinValue : DateTimeOffset.Parse(row.Properties.Text("at")!, CultureInfo.InvariantCulture);
}
