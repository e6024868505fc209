using System.Text.Json.Nodes;
using AccountBot.Hosting.Settings;
using AccountBot.Storage;
using Microsoft.Extensions.Configuration;

namespace AccountBot.Tests.Infrastructure;

public sealed class TemplateTests(CompiledTemplate template) : IClassFixture<CompiledTemplate>
{
    private const string AppId = "22222222-2222-4222-8222-222222222222";

    /// <summary>What App Service, the host and the exporters read; the rest is the program's.</summary>
    private static readonly string[] Platforms = ["APPLICATIONINSIGHTS_CONNECTION_STRING", "ASPNETCORE_URLS", "WEBSITE_RUN_FROM_PACKAGE"];

    /// <summary>What is said of a module is said of the template that uses it, too.</summary>
    [Theory]
    [InlineData("main.bicep")]
    [InlineData("main.bicepparam")]
    public async Task The_compiler_has_nothing_to_say(string file) => Assert.Empty(await Bicep.DiagnosticsAsync(file));

    [Fact]
    public void The_template_uses_every_module() =>
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Rules.Sources.Root, "infra", "modules")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            template.Modules.Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_parameters_name_what_the_template_asks_for()
    {
        var given = JsonNode.Parse((await Bicep.CompileAsync("build-params", "main.bicepparam"))["parametersJson"]!.GetValue<string>())!["parameters"]!.AsObject();
        var asked = template.Whole["parameters"]!.AsObject();

        Assert.All(given, parameter => Assert.True(asked.ContainsKey(parameter.Key), parameter.Key));
        Assert.All(asked.Where(parameter => !parameter.Value!.AsObject().ContainsKey("defaultValue")), parameter => Assert.True(given.ContainsKey(parameter.Key), parameter.Key));
    }

    [Fact]
    public void The_program_starts_with_the_settings_that_are_written()
    {
        var written = Settings().Where(setting => !Platforms.Contains(setting.Name, StringComparer.Ordinal)).ToDictionary(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal), setting => setting.Value, StringComparer.Ordinal);
        using var agency = new TemporaryFile();
        written["Agency:File"] = agency.Path;

        var (settings, faults) = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(written).Build(), development: false, Path.GetTempPath());

        Assert.Empty(faults.Select(fault => fault.ToString()));
        Assert.Equal(new StorageSettings.ByEndpoint(new Uri("https://agency.table.core.windows.net"), Guid.Parse(AppId)), settings!.Storage);
        Assert.Equal(AppType.UserAssignedMSI, settings.Identity!.Type);
    }

    [Fact]
    public void Every_setting_that_is_written_is_one_that_the_program_reads() =>
        Assert.Empty(Settings().Select(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal)).Except(Keys.All.Concat(Platforms), StringComparer.Ordinal));

    [Fact]
    public void A_slot_is_told_what_the_bot_is_told()
    {
        var web = template.Module("web");
        var (bot, slot) = (CompiledTemplate.TheOnly(web, "Microsoft.Web/sites"), CompiledTemplate.TheOnly(web, "Microsoft.Web/sites/slots"));

        Assert.True(JsonNode.DeepEquals(bot["properties"], slot["properties"]));
        Assert.True(JsonNode.DeepEquals(bot["identity"], slot["identity"]));
    }

    [Fact]
    public void The_store_is_entered_by_the_bots_identity_only()
    {
        var storage = template.Module("storage");
        var account = CompiledTemplate.TheOnly(storage, "Microsoft.Storage/storageAccounts")["properties"]!;

        Assert.False(account["allowSharedKeyAccess"]!.GetValue<bool>());
        Assert.False(account["allowBlobPublicAccess"]!.GetValue<bool>());
        Assert.Equal("[parameters('reader')]", CompiledTemplate.TheOnly(storage, "Microsoft.Authorization/roleAssignments")["properties"]!["principalId"]!.GetValue<string>());
    }

    [Fact]
    public void No_parameter_and_no_setting_is_a_secret()
    {
        Assert.DoesNotContain("secure", template.Whole.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("listKeys", template.Whole.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The list as it is written, with something of the kind where Azure fills in what it made.</summary>
    private IReadOnlyList<(string Name, string? Value)> Settings() =>
        [.. template.Module("settings")["outputs"]!["settings"]!["value"]!.AsArray().Select(setting => (setting!["name"]!.GetValue<string>(), (string?)Made(setting["value"]!.GetValue<string>())))];

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
