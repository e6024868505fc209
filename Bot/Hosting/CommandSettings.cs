using AccountBot.Accounts.AgencyFiles;
using AccountBot.Hosting.Settings;
using AccountBot.Storage;
using AccountBot.Tools;
using AccountBot.Tools.Doctor;

namespace AccountBot.Hosting;

/// <summary>Settings for a command: read as the bot reads them, but only those that the command asks for, and only these can be at fault.</summary>
internal static class CommandSettings
{
    private static readonly string[] HostKeys = ["environment", "contentRoot", "applicationName"];

    public static bool IsSetting(string key) =>
        key.Contains(':', StringComparison.Ordinal) || Keys.All.Concat(HostKeys).Contains(key, StringComparer.OrdinalIgnoreCase);

    public static ToolSettings Of(IReadOnlyList<string> args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [.. args], ContentRootPath = AppContext.BaseDirectory });
        return new ToolSettings(() => Ask(builder, StorageOf), () => Startup.ReadAgency(Ask(builder, SettingsReader.AgencyFile), Ask(builder, GraphReader.Kind) == DirectoryKind.Graph), () => ForDoctor(builder));
    }

    /// <summary>What can be looked at is looked at, whatever is wrong elsewhere.</summary>
    private static DoctorSettings ForDoctor(WebApplicationBuilder builder)
    {
        var development = builder.Environment.IsDevelopment();
        var (settings, faults) = SettingsReader.Read(builder.Configuration, development, builder.Environment.ContentRootPath);
        return new DoctorSettings(
            [.. faults.Select(fault => fault.ToString())],
            settings?.Storage ?? SoundStorage(SourceOf(builder)),
            settings is null ? null : Startup.ToOptions(settings, development),
            settings?.AgencyFile ?? SoundAgencyFile(SourceOf(builder)),
            settings?.Graph,
            settings?.PublicBaseUrl);
    }

    /// <summary>Null where it is at fault itself, or is entered by an identity that is.</summary>
    private static StorageSettings? SoundStorage(SettingsSource source)
    {
        var identity = source.Text(Keys.AppId) is null ? null : IdentityReader.Read(source);
        var before = source.Faults.Count;
        var storage = StorageReader.Read(source, identity);
        return source.Faults.Count == before && (before == 0 || storage is not StorageSettings.ByEndpoint) ? storage : null;
    }

    private static string? SoundAgencyFile(SettingsSource source)
    {
        var file = SettingsReader.AgencyFile(source);
        return source.Faults.Count == 0 ? file : null;
    }

    private static StorageSettings StorageOf(SettingsSource source)
    {
        // Which identity opens a store by its endpoint; what else the bot would need one for is no concern of a command.
        var identity = source.Text(Keys.AppId) is null ? null : IdentityReader.Read(source);
        return StorageReader.Read(source, identity);
    }

    private static T Ask<T>(WebApplicationBuilder builder, Func<SettingsSource, T> read)
    {
        var source = SourceOf(builder);
        UnknownKeys.Report(builder.Configuration, source);
        var value = read(source);
        return source.Faults.Count == 0 ? value : throw new StartRefusedException([.. source.Faults.Select(fault => fault.ToString())]);
    }

    private static SettingsSource SourceOf(WebApplicationBuilder builder) =>
        new(builder.Configuration, builder.Environment.IsDevelopment(), builder.Environment.ContentRootPath);
}
