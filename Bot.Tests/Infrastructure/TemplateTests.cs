using System.Text.Json.Nodes;
using AccountBot.Hosting.Settings;
using AccountBot.Storage;
using Microsoft.Extensions.Configuration;

namespace AccountBot.Tests.Infrastructure;

public sealed class TemplateTests
{
    private const string AppId = "22222222-2222-4222-8222-222222222222";

    /// <summary>What App Service, the host and the exporters read; the rest is the program's.</summary>
    private static readonly string[] Platforms = ["APPLICATIONINSIGHTS_CONNECTION_STRING", "ASPNETCORE_URLS", "WEBSITE_RUN_FROM_PACKAGE"];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Rules.Sources.Root, "infra"), "*.bicep*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Path.Combine(Rules.Sources.Root, "infra"), file))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_compiler_has_nothing_to_say(string file) => Assert.Empty(await Bicep.DiagnosticsAsync(file));

    [Fact]
    public async Task The_parameters_name_what_the_template_asks_for()
    {
        var given = JsonNode.Parse((await Bicep.CompileAsync("build-params", "main.bicepparam"))["parametersJson"]!.GetValue<string>())!["parameters"]!.AsObject();
        var asked = (await Bicep.CompileAsync("build", "main.bicep"))["parameters"]!.AsObject();

        Assert.All(given, parameter => Assert.True(asked.ContainsKey(parameter.Key), parameter.Key));
        Assert.All(asked.Where(parameter => !parameter.Value!.AsObject().ContainsKey("defaultValue")), parameter => Assert.True(given.ContainsKey(parameter.Key), parameter.Key));
    }

    [Fact]
    public async Task The_program_starts_with_the_settings_that_are_written()
    {
        var written = (await SettingsAsync()).Where(setting => !Platforms.Contains(setting.Name, StringComparer.Ordinal)).ToDictionary(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal), setting => setting.Value, StringComparer.Ordinal);
        using var agency = new TemporaryFile();
        written["Agency:File"] = agency.Path;

        var (settings, faults) = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(written).Build(), development: false, Path.GetTempPath());

        Assert.Empty(faults.Select(fault => fault.ToString()));
        Assert.Equal(new StorageSettings.ByEndpoint(new Uri("https://agency.table.core.windows.net"), Guid.Parse(AppId)), settings!.Storage);
        Assert.Equal(AppType.UserAssignedMSI, settings.Identity!.Type);
    }

    [Fact]
    public async Task Every_setting_that_is_written_is_one_that_the_program_reads() =>
        Assert.Empty((await SettingsAsync()).Select(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal)).Except(Keys.All.Concat(Platforms), StringComparer.Ordinal));

    [Fact]
    public async Task A_slot_is_told_what_the_bot_is_told()
    {
        var template = await Bicep.CompileAsync("build", "modules/web.bicep");
        var (bot, slot) = (template.TheOnly("Microsoft.Web/sites"), template.TheOnly("Microsoft.Web/sites/slots"));

        Assert.True(JsonNode.DeepEquals(bot["properties"], slot["properties"]));
        Assert.True(JsonNode.DeepEquals(bot["identity"], slot["identity"]));
    }

    [Fact]
    public async Task The_store_is_entered_by_the_bots_identity_only()
    {
        var template = await Bicep.CompileAsync("build", "modules/storage.bicep");
        var account = template.TheOnly("Microsoft.Storage/storageAccounts")["properties"]!;

        Assert.False(account["allowSharedKeyAccess"]!.GetValue<bool>());
        Assert.False(account["allowBlobPublicAccess"]!.GetValue<bool>());
        Assert.Equal("[parameters('reader')]", template.TheOnly("Microsoft.Authorization/roleAssignments")["properties"]!["principalId"]!.GetValue<string>());
    }

    [Fact]
    public async Task No_parameter_and_no_setting_is_a_secret()
    {
        var template = await Bicep.CompileAsync("build", "main.bicep");

        Assert.DoesNotContain("secure", template.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("listKeys", template.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The list as it is written, with something of the kind where Azure fills in what it made.</summary>
    private static async Task<IReadOnlyList<(string Name, string? Value)>> SettingsAsync()
    {
        var template = await Bicep.CompileAsync("build", "modules/settings.bicep");
        return [.. template["outputs"]!["settings"]!["value"]!.AsArray().Select(setting => (setting!["name"]!.GetValue<string>(), (string?)Made(setting["value"]!.GetValue<string>())))];
    }

    private static string Made(string value) => value switch
    {
        "[parameters('appId')]" or "[tenant().tenantId]" => AppId,
        "[parameters('tableEndpoint')]" => "https://agency.table.core.windows.net",
        "[format('https://{0}', parameters('host'))]" => "https://bot.agency.example",
        _ => value,
    };

    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
