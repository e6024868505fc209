using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>The bot's files, in a folder of their own that goes when the world ends.</summary>
internal sealed class WorldFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("accountbot-");

    private WorldFolder(JsonObject agency)
    {
        Agency = agency;
        File.WriteAllText(AgencyFile, agency.ToJsonString());
    }

    public JsonObject Agency { get; }

    public string AgencyFile => Path.Combine(folder.FullName, "agency.json");

    public string StorePath => Path.Combine(folder.FullName, "bot.db");

    public IReadOnlyList<string> Arguments => ["--Storage:Path", StorePath, "--Agency:File", AgencyFile];

    public static WorldFolder Create(Action<JsonObject>? change = null)
    {
        var agency = WorldAgency.Read();
        change?.Invoke(agency);
        return new WorldFolder(agency);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
