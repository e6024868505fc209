using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Identity;

namespace AccountBot.Channel;

/// <summary>
/// The way out: messages, updates and new conversations through the Bot Connector of the service URL that Teams named.
/// The host is checked before a token is attached, and no redirect is followed. Source: the Connector's REST reference.
/// </summary>
internal sealed class Connector(HttpClient http, ChannelOptions options, BotTokens tokens, Pace pace)
{
    /// <summary>Posts a new message.</summary>
    public Task<SendResult> SendAsync(ConversationReference to, Activity activity, CancellationToken cancel) =>
        CallAsync(to, HttpMethod.Post, ActivitiesOf(to), activity, cancel);

    /// <summary>Puts a message in the place of one that was sent; doing it twice is doing it once.</summary>
    public Task<SendResult> UpdateAsync(ConversationReference to, string activityId, Activity activity, CancellationToken cancel) =>
        CallAsync(to, HttpMethod.Put, $"{ActivitiesOf(to)}/{Uri.EscapeDataString(activityId)}", activity with { Id = activityId }, cancel);

    /// <summary>Opens the 1:1 conversation with a member (<c>29:…</c> or an Entra object id); the same member gets the same conversation.</summary>
    public Task<SendResult> CreateConversationAsync(ConversationReference via, string memberId, CancellationToken cancel)
    {
        var bot = via.BotId is null ? null : new ChannelAccount(via.BotId);
        var data = via.TenantId is null ? null : new ChannelData { Tenant = new TenantInfo(via.TenantId) };
        var parameters = new ConversationParameters(IsGroup: false, bot, [new ChannelAccount(memberId)], via.TenantId, data);
        return CallAsync(via.ServiceUrl, HttpMethod.Post, "/v3/conversations", JsonSerializer.SerializeToUtf8Bytes(parameters, ActivityJson.Default.ConversationParameters), cancel);
    }

    private static string ActivitiesOf(ConversationReference to) => $"/v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities";

    private Task<SendResult> CallAsync(ConversationReference to, HttpMethod method, string path, Activity activity, CancellationToken cancel)
    {
        var addressed = activity with
        {
            From = to.BotId is null ? null : new ChannelAccount(to.BotId),
            Recipient = to.IsPersonal && to.UserId is not null ? new ChannelAccount(to.UserId) : null,
            Conversation = new ConversationAccount(to.ConversationId),
        };
        pace.Count(to);
        return CallAsync(to.ServiceUrl, method, path, JsonSerializer.SerializeToUtf8Bytes(addressed, ActivityJson.Default.Activity), cancel);
    }

    private async Task<SendResult> CallAsync(string serviceUrl, HttpMethod method, string path, byte[] content, CancellationToken cancel)
    {
        if (!ServiceHosts.Allows(options, serviceUrl))
        {
            return new SendResult.Refused(Refusal.WrongHost);
        }

        try
        {
            var address = new Uri(serviceUrl.TrimEnd('/') + path);
            var token = await tokens.GetAsync(cancel);
            var (status, result) = await CallAsync(method, address, content, token, cancel);
            return status == HttpStatusCode.Unauthorized && token is not null && tokens.Forget(token)
                ? (await CallAsync(method, address, content, await tokens.GetAsync(cancel), cancel)).Result
                : result;
        }
        catch (HttpRequestException fault)
        {
            return new SendResult.Unknown(fault.HttpRequestError.ToString());
        }
        catch (AuthenticationFailedException)
        {
            return new SendResult.NotTaken(Reactions.UntilMended, "no token for the bot");
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new SendResult.Unknown("no answer in time");
        }
    }

    private async Task<(HttpStatusCode Status, SendResult Result)> CallAsync(HttpMethod method, Uri address, byte[] content, string? token, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, address) { Content = Json(content) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancel);
        var body = await response.Content.ReadAsStringAsync(cancel);
        return (response.StatusCode, response.IsSuccessStatusCode ? new SendResult.Sent(IdIn(body)) : Reactions.To(response.StatusCode, body, RetryAfter(response)));
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } when response.Headers.Date is { } now && until > now => until - now,
        _ => null,
    };

    /// <summary>Written out before it is sent, so that it carries its length: a stream of chunks is more than some receivers take.</summary>
    private static ByteArrayContent Json(byte[] written)
    {
        var content = new ByteArrayContent(written);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    /// <summary>The answer's body may be empty; a message without an id can be neither updated nor found again, and that is all.</summary>
    private static string? IdIn(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, ActivityJson.Default.ResourceResponse)?.Id;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
