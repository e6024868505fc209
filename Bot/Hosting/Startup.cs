using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Imports;
using AccountBot.Channel;
using AccountBot.Hosting.Settings;
using AccountBot.Storage;

namespace AccountBot.Hosting;

/// <summary>Everything that is found out before the first activity is taken. What cannot work stops the start, each fault in a line of its own.</summary>
internal static class Startup
{
    /// <summary>The settings and the agency file, or what is wrong with them.</summary>
    public static (BotSettings Settings, AgencyFile File) Read(WebApplicationBuilder builder)
    {
        var (settings, faults) = SettingsReader.Read(builder.Configuration, builder.Environment.IsDevelopment(), builder.Environment.ContentRootPath);
        if (settings is null)
        {
            throw new StartRefusedException([.. faults.Select(fault => fault.ToString())]);
        }

        return (settings, ReadAgency(settings.AgencyFile, peopleMayBeElsewhere: settings.Graph is not null));
    }

    public static AgencyFile ReadAgency(string path, bool peopleMayBeElsewhere = false)
    {
        var read = AgencyFile.Read(path, peopleMayBeElsewhere);
        return read.File ?? throw new StartRefusedException([.. read.Faults.Select(fault => $"{Path.GetFileName(path)}: {fault}")]);
    }

    /// <summary>Settings in the channel's own words.</summary>
    public static ChannelOptions ToOptions(BotSettings settings, bool development) => new()
    {
        AllowsLoopback = development,
        Identity = settings.Identity is { } identity
            ? new BotIdentity(identity.AppId.ToString(), identity.Password, settings.Channel.LoginUrl, settings.Channel.OAuthScope, identity.VouchedBy?.ToString())
            : null,
        OpenIdMetadata = settings.Channel.OpenIdMetadata,
        TokenIssuer = settings.Channel.TokenIssuer,
        AllowedServiceHosts = settings.Channel.AllowedServiceHosts,
        AllowedTenants = settings.Channel.AllowedTenants?.Select(tenant => tenant.ToString()).ToList(),
        Limits = settings.Channel.Limits,
    };

    /// <summary>The store is opened and, where it is empty, filled from the agency file.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        try
        {
            if (await OpenAsync(services.GetRequiredService<IStore>(), cancel) is { } wrong)
            {
                throw Refusal(services, wrong);
            }

            var today = services.GetRequiredService<Agency>().Calendar.Today(services.GetRequiredService<TimeProvider>());
            await services.GetRequiredService<Importer>().FinishAsync(cancel);
            var import = services.GetRequiredService<FirstImport>();
            await import.RunAsync(services.GetRequiredService<AgencyFile>().AccountsOn(await import.BegunOnAsync(today, cancel)), cancel);
        }
        catch (StoreUnavailableException fault)
        {
            throw Refusal(services, fault.Message);
        }
    }

    private static async Task<string?> OpenAsync(IStore store, CancellationToken cancel)
    {
        await store.OpenAsync(cancel);
        return await Layout.CheckAsync(store, cancel);
    }

    private static StartRefusedException Refusal(IServiceProvider services, string what) =>
        new([$"{StorageReader.KeyOf(services.GetRequiredService<StorageSettings>())}: {what}"]);
}

/// <summary>The program cannot start as it is set up.</summary>
internal sealed class StartRefusedException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults => faults;
}
