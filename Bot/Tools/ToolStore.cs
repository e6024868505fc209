using AccountBot.Accounts.AgencyFiles;
using AccountBot.Storage;

namespace AccountBot.Tools;

/// <summary>The store and all that stands on it, for as long as a command runs, beside a bot or without one.</summary>
internal static class ToolStore
{
    /// <param name="storage">Where the store is.</param>
    /// <param name="file">The agency that the command works for.</param>
    public static async Task<ServiceProvider> OpenAsync(StorageSettings storage, AgencyFile file, CancellationToken cancel)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        services.AddStorage(storage);
        Accounts.AccountsSetup.AddAccounts(services, file);
        services.AddSingleton<Schedule.WorkLog>().AddSingleton<Schedule.Outbox>();
        var provider = services.BuildServiceProvider();
        await OpenAsync(provider.GetRequiredService<IStore>(), cancel);
        return provider;
    }

    private static async Task OpenAsync(IStore store, CancellationToken cancel)
    {
        await store.OpenAsync(cancel);
        if (await Layout.CheckAsync(store, cancel) is { } wrong)
        {
            throw new ToolFailedException(wrong);
        }
    }
}
