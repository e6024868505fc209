using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>A store in which something happens just before a row is read, once: two readings of one moment are two moments.</summary>
internal sealed class MeanwhileStore(IStore home) : StoreAround(home)
{
    private (string Key, Func<Task> Happens)? next;

    /// <param name="key">How the row's key begins.</param>
    public void BeforeReading(string key, Func<Task> happens) => next = (key, happens);

    public override async Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel)
    {
        if (next is { } meanwhile && key.StartsWith(meanwhile.Key, StringComparison.Ordinal))
        {
            next = null;
            await meanwhile.Happens();
        }

        return await base.ReadAsync(partition, key, cancel);
    }
}
