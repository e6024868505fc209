using AccountBot.Storage;

namespace AccountBot.Tools.Doctor;

/// <summary>Whether the store can be opened, fits this release, and takes, gives back and forgets a row.</summary>
internal static class StoreCheck
{
    private const string ProbeKey = "doctor~probe";

    public static async Task<Finding> LookAsync(StorageSettings? settings, CancellationToken cancel) => settings switch
    {
        null => new Finding.NotLookedAt(DoctorWords.SettingsFirst),

        // A file that is not there yet must not be made by somebody who only looks.
        StorageSettings.Embedded { Path: var path } when !File.Exists(path) => new Finding.Well(DoctorWords.NoFileYet),
        _ => await OpenAsync(settings, cancel),
    };

    private static async Task<Finding> OpenAsync(StorageSettings settings, CancellationToken cancel)
    {
        await using var services = new ServiceCollection().AddStorage(settings).BuildServiceProvider();
        try
        {
            return await TryAsync(services.GetRequiredService<IStore>(), cancel);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or IOException)
        {
            return new Finding.Wrong(fault.Message.TrimEnd('.'), DoctorWords.MendStore);
        }
    }

    private static async Task<Finding> TryAsync(IStore store, CancellationToken cancel)
    {
        await store.OpenAsync(cancel);
        if (await Layout.CheckAsync(store, cancel) is { } wrong)
        {
            return new Finding.Wrong(wrong, DoctorWords.MendStore);
        }

        await store.CommitAsync(Layout.Partition, [new Write.Insert(ProbeKey, new Properties { { "v", 1L } })], cancel);
        if (await store.ReadAsync(Layout.Partition, ProbeKey, cancel) is { } probe)
        {
            await store.CommitAsync(Layout.Partition, [new Write.Delete(ProbeKey, probe.ETag)], cancel);
        }

        return new Finding.Well(DoctorWords.StoreWorks);
    }
}
