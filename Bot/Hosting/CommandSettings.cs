using AccountBot.Accounts.AgencyFiles;
using AccountBot.Hosting.Settings;
using AccountBot.Storage;
using AccountBot.Tools;

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
        return new ToolSettings(() => Ask(builder, StorageOf), () => Startup.ReadAgency(Ask(builder, SettingsReader.AgencyFile), Ask(builder, GraphReader.Kind) == DirectoryKind.Graph));
    }

    private static StorageSettings StorageOf(SettingsSource source)
    {
        // Which identity opens a store by its endpoint; what else the bot would need one for is no concern of a command.
        var identity = source.Text(Keys.AppId) is null ? null : IdentityReader.Read(source);
        return StorageReader.Read(source, identity);
    }

    private static T Ask<T>(WebApplicationBuilder builder, Func<SettingsSource, T> read)
    {
        var source = new SettingsSource(builder.Configuration, builder.Environment.IsDevelopment(), builder.Environment.ContentRootPath);
        UnknownKeys.Report(builder.Configuration, source);
        var value = read(source);
        return source.Faults.Count == 0 ? value : throw new StartRefusedException([.. source.Faults.Select(fault => fault.ToString())]);
    }
}
