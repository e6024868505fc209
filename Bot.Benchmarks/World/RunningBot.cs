using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace AccountBot.Benchmarks.World;

/// <summary>The built bot in a process of its own, and people who speak to it.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly Uri Ready = new("/health/ready", UriKind.Relative);
    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    private readonly Process process;
    private readonly HttpClient http;
    private readonly PlayedTeams teams;
    private long lastId;

    private RunningBot(Process process, Uri address, PlayedTeams teams)
    {
        (this.process, this.teams) = (process, teams);
        http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan }) { BaseAddress = address };
    }

    /// <summary>Memory that the process holds, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<RunningBot> StartAsync(PlayedTeams teams, string storePath, string agencyFile, IReadOnlyList<string> more)
    {
        var port = 20000 + (Environment.ProcessId % 20000);
        var address = $"http://127.0.0.1:{port}";
        string[] arguments =
        [
            "-c", Machine.BotsCore.ToString(), "dotnet", Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--environment", "Development", "--urls", address,
            "--Storage:Path", storePath, "--Agency:File", agencyFile, "--Logging:LogLevel:Default", "Error", .. more,
        ];
        var started = Process.Start(new ProcessStartInfo("taskset", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        started.BeginOutputReadLine();
        var bot = new RunningBot(started, new Uri(address), teams);
        await bot.WaitAsync();
        return bot;
    }

    public Task SayAsync(Person person, string text) => PostAsync(Activity("message", person, new JsonObject { ["text"] = text }));

    /// <summary>Presses a button of the last card in somebody's chat.</summary>
    public Task PressAsync(Person person, string title) => PressAsync(person, teams.ButtonData(person.Conversation, title) ?? throw new InvalidOperationException($"{person.Name} has no button '{title}'."));

    public Task PressAsync(Person person, JsonObject action) => PostAsync(Activity("invoke", person, new JsonObject
    {
        ["name"] = "adaptiveCard/action",
        ["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" },
    }));

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        http.Dispose();
    }

    private async Task WaitAsync()
    {
        while (!process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(Ready);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }

        throw new InvalidOperationException("The bot did not start.");
    }

    private async Task PostAsync(JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(Messages, content);
        answer.EnsureSuccessStatusCode();
    }

    private JsonObject Activity(string type, Person person, JsonObject more)
    {
        more["type"] = type;
        more["id"] = $"{Interlocked.Increment(ref lastId)}-{Environment.ProcessId}";
        more["channelId"] = "msteams";
        more["serviceUrl"] = teams.ServiceUrl;
        more["from"] = new JsonObject { ["id"] = $"29:{person.No}", ["name"] = person.Name, ["aadObjectId"] = person.ObjectId };
        more["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" };
        more["conversation"] = new JsonObject { ["id"] = person.Conversation, ["conversationType"] = "personal", ["tenantId"] = "11111111-1111-4111-8111-111111111111" };
        more["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "11111111-1111-4111-8111-111111111111" } };
        return more;
    }
}
