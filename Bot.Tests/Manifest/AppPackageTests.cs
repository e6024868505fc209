using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Manifest;

public sealed class AppPackageTests(AppPackage package) : IClassFixture<AppPackage>
{
    // The validator of the Teams toolkit, which carries the schemas that it knows.
    private const string Validator =
        """
        const { AppManifestUtils } = require('@microsoft/app-manifest');
        AppManifestUtils.validateAgainstSchema(JSON.parse(require('fs').readFileSync(0, 'utf8'))).then(faults => console.log(JSON.stringify(faults)));
        """;

    [Fact]
    public async Task The_manifest_fits_the_schema_that_it_names() => Assert.Equal("[]", await FaultsAsync(package.Manifest));

    [Fact]
    public async Task The_validator_would_find_a_fault()
    {
        var wrong = package.Manifest;
        wrong["accentColour"] = wrong["accentColor"]!.DeepClone();

        Assert.Contains("accentColour", await FaultsAsync(wrong), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_is_the_manifest_and_its_icons_side_by_side() =>
        Assert.Equal(["color.png", "manifest.json", "outline.png"], package.Entries.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_place_is_left_to_be_filled_in() =>
        Assert.DoesNotContain("{{", Encoding.UTF8.GetString(package.Entries["manifest.json"]), StringComparison.Ordinal);

    [Fact]
    public void The_app_the_bot_and_the_identity_that_installs_it_are_one()
    {
        var manifest = package.Manifest;

        Assert.Equal(
            [AppPackage.AppId, AppPackage.AppId, AppPackage.AppId],
            new[] { manifest["id"], manifest["bots"]![0]!["botId"], manifest["webApplicationInfo"]!["id"] }.Select(id => id!.GetValue<string>()));
    }

    [Fact]
    public void It_asks_for_no_more_than_it_needs()
    {
        Assert.Equal(["identity", "messageTeamMembers"], Texts(package.Manifest["permissions"]));
        Assert.Equal(["bot.agency.example"], Texts(package.Manifest["validDomains"]));
        Assert.False(package.Manifest.ContainsKey("authorization"));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_sizes_that_Teams_wants(string icon, int size)
    {
        // A PNG begins with eight bytes of its own, then the header's length and name, its width and its height.
        var png = package.Entries[icon].AsSpan();

        Assert.Equal("PNG", Encoding.ASCII.GetString(png[1..4]));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
    }

    [Fact]
    public void The_outline_is_white_on_nothing()
    {
        var pixels = new PngPixels(package.Entries["outline.png"]);

        Assert.Contains(pixels.All, pixel => pixel.Alpha == 0);
        Assert.Contains(pixels.All, pixel => pixel.Alpha == 255);
        Assert.All(pixels.All.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
    }

    [Theory]
    [InlineData("my-bot", "bot.agency.example", "MicrosoftAppId='my-bot' is no id")]
    [InlineData(AppPackage.AppId, "https://bot.agency.example", "Domain='https://bot.agency.example' is no host name")]
    public async Task What_cannot_be_filled_in_is_named(string appId, string domain, string fault)
    {
        var (exitCode, output) = await AppPackage.MakeAsync(Path.GetTempPath(), appId, domain);

        Assert.Equal(1, exitCode);
        Assert.Contains(fault, output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list!.AsArray().Select(entry => entry!.GetValue<string>());

    private static async Task<string> FaultsAsync(JsonObject manifest) =>
        (await OtherProgram.RunAsync("node", ["-e", Validator], "Bot.Tests", manifest.ToJsonString())).Output.Trim();
}
