using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccountBot.Benchmarks.World;

/// <summary>
/// A connector that allows fifty calls in a second, turns one in twenty away without a reason, and answers one in a hundred with a fault
/// although it took the message. It keeps a ledger of who got how many.
/// </summary>
internal sealed class LimitedTeams : IAsyncDisposable
{
    private const double PerSecond = 50;
    private const uint TurnedAway = 5;
    private const uint TakenAndFailed = 1;

    private readonly WebApplication server;
    private readonly Lock gate = new();
    private readonly long began = Stopwatch.GetTimestamp();
    private double room = PerSecond;
    private double last;
    private uint draw = 4711;

    private LimitedTeams(WebApplication server) => this.server = server;

    public string ServiceUrl => $"{server.Urls.Single()}/teams/";

    /// <summary>How many messages stand in each conversation.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    public int Calls { get; private set; }

    /// <summary>Turned away since there were too many, beside those that were turned away by chance.</summary>
    public int BeyondTheLimit { get; private set; }

    /// <summary>From the first call to the last.</summary>
    public TimeSpan Took { get; private set; }

    public DateTimeOffset LastCall { get; private set; }

    private TimeSpan firstCall;

    public static async Task<LimitedTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var teams = new LimitedTeams(app);
        app.MapPost("/teams/v3/conversations/{conversation}/activities", teams.TakeAsync);
        await app.StartAsync();
        return teams;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpResponse response, string conversation)
    {
        var (status, isTaken) = Treat();
        if (isTaken)
        {
            Taken.AddOrUpdate(conversation, 1, (_, count) => count + 1);
        }

        // As far away as Teams is.
        await Task.Delay(TimeSpan.FromMilliseconds(40), TimeProvider.System);
        if (status == StatusCodes.Status429TooManyRequests)
        {
            response.Headers.RetryAfter = "1";
        }

        return status == StatusCodes.Status201Created ? Results.Json(new { id = conversation }, statusCode: status) : Results.StatusCode(status);
    }

    private (int Status, bool IsTaken) Treat()
    {
        lock (gate)
        {
            var now = Stopwatch.GetElapsedTime(began);
            firstCall = Calls++ == 0 ? now : firstCall;
            (Took, LastCall) = (now - firstCall, TimeProvider.System.GetUtcNow());
            room = Math.Min(PerSecond, room + ((now.TotalSeconds - last) * PerSecond));
            last = now.TotalSeconds;
            if (room < 1)
            {
                BeyondTheLimit++;
                return (StatusCodes.Status429TooManyRequests, false);
            }

            room--;
            draw = (draw * 1664525) + 1013904223;
            return ((draw >> 8) % 100) switch
            {
                < TurnedAway => (StatusCodes.Status429TooManyRequests, false),
                < TurnedAway + TakenAndFailed => (StatusCodes.Status500InternalServerError, true),
                _ => (StatusCodes.Status201Created, true),
            };
        }
    }
}
