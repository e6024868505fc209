using System.Text.Json.Nodes;

namespace AccountBot.Benchmarks.World;

/// <summary>A folder with an agency file and a store, and Teams around it, for one benchmark.</summary>
internal sealed class PlayedWorld : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("accountbot-benchmark-");

    private PlayedWorld(PlayedTeams teams) => Teams = teams;

    public PlayedTeams Teams { get; }

    public string StorePath => Path.Combine(folder.FullName, "bot.db");

    public string AgencyFile => Path.Combine(folder.FullName, "agency.json");

    public static Task<PlayedWorld> OfAsync(int accounts) => OfAsync(PlayedAgency.Of(accounts));

    public static async Task<PlayedWorld> OfAsync(JsonObject agency)
    {
        Machine.PinDriver();
        var world = new PlayedWorld(await PlayedTeams.StartAsync());
        await File.WriteAllTextAsync(world.AgencyFile, agency.ToJsonString());
        return world;
    }

    /// <param name="more">More of the bot's command line.</param>
    public Task<RunningBot> StartBotAsync(params IReadOnlyList<string> more) => RunningBot.StartAsync(Teams, StorePath, AgencyFile, more);

    /// <summary>Each account's executive asks for money, and their manager has the card.</summary>
    public async Task AskAsync(RunningBot bot, int accounts)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, accounts), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (account, _) =>
        {
            await bot.SayAsync(PlayedAgency.Manager(account), "hello");
            await bot.SayAsync(PlayedAgency.Executive(account), "ask for £1,000 more on fees");
            await bot.PressAsync(PlayedAgency.Executive(account), "Send");
        });
        while (Enumerable.Range(0, accounts).Any(account => Teams.ButtonData(PlayedAgency.Manager(account).Conversation, "Approve") is null))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
