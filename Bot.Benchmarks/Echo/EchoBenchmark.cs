using System.Globalization;

namespace AccountBot.Benchmarks.Echo;

/// <summary>
/// How many echoes a second this bot's channel does on one core with its token check, beside the npm SDKs without theirs. All take turns in one
/// run, so that what else the machine does falls on each of them; a bare Kestrel echo shows what the machine allows. Start it on the second core: <c>taskset -c 1</c>.
/// </summary>
internal static class EchoBenchmark
{
    private const string Port = "45990";
    private const int Rounds = 5;
    private static readonly string[] Peers = ["botbuilder", "agents-hosting", "teams-apps"];
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Bot.Benchmarks.dll");
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(TextWriter output)
    {
        await using var teams = await PlayedTeams.StartAsync();
        var contenders = Contenders(teams.KeysUrl);
        var rates = contenders.ToDictionary(contender => contender.Name, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = 1; round <= Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var rate = await MeasureAsync(contender, teams);
                rates[contender.Name].Add(rate);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: {contender.Name} {rate:f0} turns/s"));
            }
        }

        await TellAsync(output, rates);
        return 0;
    }

    private static IReadOnlyList<Contender> Contenders(string keys) =>
    [
        new("this bot, token checked", ["dotnet", Program, "echo-bot", Port, keys], IsSigned: true),
        new("raw Kestrel, no token check", ["dotnet", Program, "echo-raw", Port], IsSigned: false),
        .. Peers.Select(name => new Contender($"{name}, no token check", ["node", Path.Combine("Bot.Benchmarks", "Echo", $"{name}.js"), Port], IsSigned: false)),
    ];

    private static async Task<double> MeasureAsync(Contender contender, PlayedTeams teams)
    {
        using var process = await contender.StartAsync();
        try
        {
            using var load = new Load(teams, new Uri($"http://127.0.0.1:{Port}/api/messages"), contender.IsSigned);
            await load.MeasureAsync(WarmUp);
            return await load.MeasureAsync(Measured);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task TellAsync(TextWriter output, Dictionary<string, List<double>> rates)
    {
        var medians = rates.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ElementAt(pair.Value.Count / 2), StringComparer.Ordinal);
        var (raw, best) = (medians.Values.ElementAt(1), medians.Values.Skip(2).Max());
        await output.WriteLineAsync("| | turns/s, median (least to most) | against raw Kestrel | against the best peer |\n|---|---|---|---|");
        foreach (var (name, median) in medians)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {name} | {median:f0} ({rates[name].Min():f0} to {rates[name].Max():f0}) | {median / raw:f2} | {median / best:f2} |"));
        }
    }
}
