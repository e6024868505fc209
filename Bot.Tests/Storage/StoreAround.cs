using AccountBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Storage;

/// <summary>Stands around the bot's own store and passes everything on; a test says where it does otherwise.</summary>
internal abstract class StoreAround(IStore home) : IStore, IDisposable
{
    /// <summary>Puts something around the store that the program has chosen.</summary>
    public static void Put(IServiceCollection services, Func<IStore, IStore> around)
    {
        var home = services.Last(service => service.ServiceType == typeof(IStore)).ImplementationFactory!;
        services.AddSingleton(provider => around((IStore)home(provider)));
    }

    public Task OpenAsync(CancellationToken cancel) => home.OpenAsync(cancel);

    public virtual Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel) => home.ReadAsync(partition, key, cancel);

    public virtual Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel) =>
        home.QueryAsync(partition, range, limit, cancel);

    public virtual Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel) =>
        home.CommitAsync(partition, writes, cancel);

    public void Dispose() => (home as IDisposable)?.Dispose();
}
