using AccountBot.Storage;

namespace AccountBot.Hosting;

/// <summary>Whether the program lives, and whether it can do its work. Neither tells a version, a host or a count.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok(new Health("live", [])));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IStore store, CancellationToken cancel)
    {
        try
        {
            var fault = await Layout.CheckAsync(store, cancel);
            return fault is null ? Results.Ok(new Health("ready", [])) : NotReady();
        }
        catch (StoreUnavailableException)
        {
            return NotReady();
        }
    }

    private static IResult NotReady() => Results.Json(new Health("not ready", ["store"]), statusCode: StatusCodes.Status503ServiceUnavailable);

    /// <param name="NotReady">The parts that are not.</param>
    private sealed record Health(string Status, IReadOnlyList<string> NotReady);
}
