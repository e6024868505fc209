using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>What goes wrong with a store, and when.</summary>
internal sealed class StoreFaults
{
    /// <summary>Whether every trip fails.</summary>
    public bool IsDown { get; set; }

    /// <summary>Picks the commits that fail, by their partition.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>Whether a commit that fails was done all the same.</summary>
    public bool DoesFirst { get; set; }
}

/// <summary>A store that fails as it is told to.</summary>
internal sealed class BrokenStore(IStore home, StoreFaults faults) : StoreAround(home)
{
    public override Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel) =>
        faults.IsDown ? throw Fault() : base.ReadAsync(partition, key, cancel);

    public override Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel) =>
        faults.IsDown ? throw Fault() : base.QueryAsync(partition, range, limit, cancel);

    public override async Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        var fails = faults.IsDown || faults.Fails(partition);
        if (fails && !faults.DoesFirst)
        {
            throw Fault();
        }

        var result = await base.CommitAsync(partition, writes, cancel);
        return fails ? throw Fault() : result;
    }

    private static StoreUnavailableException Fault() => new("The store was broken for a test.", new TimeoutException());
}
