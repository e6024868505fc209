using System.IO.Compression;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Manifest;

/// <summary>The app package of an agency, made as its administrator makes it.</summary>
public sealed class AppPackage : IAsyncLifetime
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";

    private readonly string folder = Directory.CreateTempSubdirectory("accountbot-").FullName;

    /// <summary>The zip's entries by their full name.</summary>
    public IReadOnlyDictionary<string, byte[]> Entries { get; private set; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    public JsonObject Manifest => (JsonObject)JsonNode.Parse(Entries["manifest.json"])!;

    /// <summary>What the target says when it is given such properties.</summary>
    public static async Task<(int ExitCode, string Output)> MakeAsync(string folder, string appId = AppId, string domain = "bot.agency.example") => await OtherProgram.RunAsync(
        "dotnet",
        ["msbuild", "manifest/package.proj", "-nologo", $"-p:PackageFolder={folder}", $"-p:MicrosoftAppId={appId}", $"-p:Domain={domain}", "-p:Developer=O'Neil & Sons", "-p:Website=https://agency.example"]);

    public async ValueTask InitializeAsync()
    {
        var (exitCode, output) = await MakeAsync(folder);
        Assert.True(exitCode == 0, output);
        await using var zip = await ZipFile.OpenReadAsync(Directory.GetFiles(folder, "*.zip").Single());
        Entries = zip.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
