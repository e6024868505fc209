using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>The Microsoft 365 Agents Playground, a client that Microsoft wrote, in which one person speaks to the bot.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly Process process;
    private readonly DirectoryInfo folder;

    private Playground(Process process, DirectoryInfo folder, string address) => (this.process, this.folder, Address) = (process, folder, address);

    public string Address { get; }

    /// <param name="bot">Where the bot listens.</param>
    /// <param name="person">Who sits in front of it.</param>
    public static async Task<Playground> StartAsync(string bot, Persona person)
    {
        var home = Directory.CreateTempSubdirectory("accountbot-playground-");
        await File.WriteAllTextAsync(Path.Combine(home.FullName, ".m365agentsplayground.yml"), Settings(person), TestContext.Current.CancellationToken);
        var port = FreePort();
        var start = new ProcessStartInfo("node", [Cli(), "start", "-e", $"{bot}/api/messages", "-c", "msteams", "-p", $"{port}", "--disable-telemetry"])
        {
            WorkingDirectory = home.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        _ = started.StandardError.ReadToEndAsync();
        var playground = new Playground(started, home, $"http://127.0.0.1:{port}");
        await Waiting.UntilAsync(playground.IsUp, "the playground to start");
        return playground;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>JSON is YAML. With anything less, or fewer people, the playground ends without a word.</summary>
    private static string Settings(Persona person) => new JsonObject
    {
        ["version"] = "0.1.1",
        ["tenantId"] = FakeTeams.Tenant,
        ["bot"] = new JsonObject { ["id"] = "b0700000-0001-4000-8000-000000000001", ["name"] = "Account Bot" },
        ["currentUser"] = User("user-id-0", person.Name, person.ObjectId),
        ["users"] = new JsonArray([.. Enumerable.Range(1, 5).Select(number => User($"user-id-{number}", $"Member {number}", $"5eed0000-0001-4000-8000-0000000000f{number}"))]),
        ["personalChat"] = new JsonObject { ["id"] = "personal-chat-id" },
        ["groupChat"] = new JsonObject { ["id"] = "group-chat-id", ["name"] = "Group Chat" },
        ["team"] = new JsonObject
        {
            ["id"] = "team-id", ["name"] = "My Team", ["aadGroupId"] = "5eed0000-0001-4000-8000-0000000000fa",
            ["channels"] = new JsonArray(new JsonObject { ["id"] = "channel-id", ["name"] = "Announcements" }),
        },
    }.ToJsonString();

    private static JsonObject User(string id, string name, string objectId) => new()
    {
        ["id"] = id, ["name"] = name, ["userPrincipleName"] = $"{id}@example.com", ["aadObjectId"] = objectId,
        ["givenName"] = name.Split(' ')[0], ["surname"] = name.Split(' ')[^1], ["email"] = $"{id}@example.com",
    };

    private static string Cli() =>
        Path.Combine(Rules.Sources.Root, "Bot.Tests", "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private bool IsUp()
    {
        try
        {
            using var answer = Http.Send(new HttpRequestMessage(HttpMethod.Get, Address), TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
