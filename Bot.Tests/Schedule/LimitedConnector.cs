using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using AccountBot.Tests.Simulation;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.Schedule;

/// <summary>
/// A connector that allows so many calls in a second, turns one in twenty away without a reason and answers one in a hundred with a
/// fault although it took the message. It keeps a ledger of its own.
/// </summary>
internal sealed class LimitedConnector : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly Lock gate = new();
    private readonly Chance chance = new(4711);
    private readonly double perSecond;
    private double room;
    private DateTimeOffset last = TimeProvider.System.GetUtcNow();

    private LimitedConnector(WebApplication host, double perSecond) => (this.host, this.perSecond, room) = (host, perSecond, perSecond);

    public string ServiceUrl => $"{host.Urls.Single()}/";

    /// <summary>How often each letter was taken, by its text; a card by its chat.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>Letters that were taken and answered with a fault, or whose sender went away before the answer: nobody can know.</summary>
    public ConcurrentDictionary<string, bool> Ambiguous { get; } = new(StringComparer.Ordinal);

    public int Calls { get; private set; }

    /// <summary>Turned away because there were too many, beyond those that were turned away by chance.</summary>
    public int BeyondTheLimit { get; private set; }

    public static async Task<LimitedConnector> StartAsync(int perSecond)
    {
        var server = PlayedServer.Build();
        var connector = new LimitedConnector(server, perSecond);
        server.MapPost("/v3/conversations/{chat}/activities", connector.SendAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<IResult> SendAsync(HttpContext http, string chat, JsonObject activity)
    {
        var letter = (string?)activity["text"] ?? chat;
        var (status, isTaken) = Treat();
        if (isTaken)
        {
            Taken.AddOrUpdate(letter, 1, (_, count) => count + 1);
            Ambiguous[letter] = true;
        }

        // As far away as Teams is.
        await Task.Delay(TimeSpan.FromMilliseconds(40), TimeProvider.System);
        if (status == StatusCodes.Status201Created && !http.RequestAborted.IsCancellationRequested && Taken[letter] == 1)
        {
            http.Response.OnCompleted(() => Task.FromResult(Ambiguous.TryRemove(letter, out _)));
        }

        if (status == StatusCodes.Status429TooManyRequests)
        {
            http.Response.Headers.RetryAfter = "1";
        }

        return status == StatusCodes.Status201Created ? Results.Json(new { id = letter }, statusCode: status) : Results.StatusCode(status);
    }

    private (int Status, bool IsTaken) Treat()
    {
        lock (gate)
        {
            Calls++;
            var now = TimeProvider.System.GetUtcNow();
            room = Math.Min(perSecond, room + ((now - last).TotalSeconds * perSecond));
            last = now;
            if (room < 1)
            {
                BeyondTheLimit++;
                return (StatusCodes.Status429TooManyRequests, false);
            }

            room--;
            return chance.Below(100) switch
            {
                < 5 => (StatusCodes.Status429TooManyRequests, false),
                5 => (StatusCodes.Status500InternalServerError, true),
                _ => (StatusCodes.Status201Created, true),
            };
        }
    }
}
