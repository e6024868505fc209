using AccountBot.Hosting.Settings;
using Microsoft.Extensions.Configuration;

namespace AccountBot.Tests.Hosting;

/// <summary>A content root with an agency file in it, and the keys that a bot in production needs.</summary>
internal sealed class SettingsWorld : IDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    private readonly Dictionary<string, string?> keys = new(StringComparer.OrdinalIgnoreCase);

    public SettingsWorld()
    {
        File.WriteAllText(Path.Combine(Root, "agency.json"), "{}");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("accountbot-").FullName;

    public SettingsWorld WithIdentity() =>
        With("MicrosoftAppId", AppId).With("MicrosoftAppTenantId", Tenant).With("MicrosoftAppPassword", "s3cret");

    public SettingsWorld With(string key, string? value)
    {
        keys[key] = value;
        return this;
    }

    public (BotSettings? Settings, IReadOnlyList<SettingsFault> Faults) Read(bool development = false) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(keys).Build(), development, Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
