using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AccountBot.Benchmarks.Echo;

/// <summary>People who each say something, wait until it is taken, and say something again.</summary>
internal sealed class Load(PlayedTeams teams, Uri bot, bool isSigned) : IDisposable
{
    private const int AtOnce = 32;

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce });
    private readonly AuthenticationHeaderValue? token = isSigned ? new AuthenticationHeaderValue("Bearer", teams.Token()) : null;
    private long taken;

    /// <summary>Turns that were taken and answered, in a second.</summary>
    public async Task<double> MeasureAsync(TimeSpan time)
    {
        var (repliesBefore, takenBefore, began) = (teams.Replies, taken, TimeProvider.System.GetTimestamp());
        using var over = new CancellationTokenSource(time, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(person => SpeakAsync(person, over.Token)));
        var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        if (teams.Replies - repliesBefore != taken - takenBefore)
        {
            throw new InvalidOperationException($"{taken - takenBefore} turns were taken and {teams.Replies - repliesBefore} answered.");
        }

        return (taken - takenBefore) / seconds;
    }

    public void Dispose() => http.Dispose();

    private async Task SpeakAsync(int person, CancellationToken over)
    {
        for (var number = 0; !over.IsCancellationRequested; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, bot) { Content = Say(person, number) };
            request.Headers.Authorization = token;
            using var answer = await http.SendAsync(request, CancellationToken.None);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"A turn was answered with {(int)answer.StatusCode}.");
            }

            Interlocked.Increment(ref taken);
        }
    }

    private ByteArrayContent Say(int person, int number)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            id = $"{person}-{number}",
            timestamp = "2026-08-10T08:15:30.1234567Z",
            channelId = "msteams",
            serviceUrl = teams.ServiceUrl,
            from = new { id = $"29:{person}", name = "Ada Example", aadObjectId = $"33333333-3333-4333-8333-{person:d12}" },
            recipient = new { id = $"28:{EchoBot.AppId}", name = "Account Bot" },
            conversation = new { conversationType = "personal", tenantId = EchoBot.Tenant, id = $"a:{person}" },
            text = "how much is left in pass-through?",
            textFormat = "plain",
            channelData = new { tenant = new { id = EchoBot.Tenant } },
        }));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName);
        return content;
    }
}
