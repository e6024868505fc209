using System.Net;
using System.Text;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>Bodies that are no activity: refused with a status, without a word of why, and nothing is done.</summary>
public sealed class BodyTests(OpenWorld world) : IClassFixture<OpenWorld>
{
    private const int Limit = 256 * 1024;

    public static TheoryData<string, string> Malformed { get; } = new()
    {
        { "nothing", "" },
        { "half an object", "{" },
        { "more than one object", "{}{}" },
        { "a list", "[]" },
        { "null", "null" },
        { "a number", "7" },
        { "a word", "hello" },
        { "a comment", "{/**/}" },
        { "a comma too many", With("\"text\":\"my deadlines\",") },
        { "nested beyond all measure", With($"\"value\":{new string('[', 100)}{new string(']', 100)}") },
        { "nested in what nobody knows", With($"\"later\":{string.Concat(Enumerable.Repeat("{\"a\":", 100))}1{new string('}', 100)}") },
        { "a key twice", With("\"type\":\"invoke\"") },
        { "a key twice inside", With("\"from\":{\"aadObjectId\":\"a\",\"aadObjectId\":\"b\"}") },
        { "a key twice in a button's data", With("\"value\":{\"verb\":\"a\",\"verb\":\"b\"}") },
        { "a key twice in what nobody knows", With("\"later\":{\"a\":1,\"a\":2}") },
        { "half of a surrogate pair", With("\"text\":\"\\ud83d\"") },
        { "the other half", With("\"text\":\"\\ude00 hello\"") },
        { "half of a pair in a button's data", With("\"value\":{\"verb\":\"\\ud83d\"}") },
        { "half of a pair in a key", With("\"value\":{\"\\ud83d\":\"x\"}") },
        { "half of a pair in what nobody knows", With("\"later\":{\"a\":[\"\\ud83d\"]}") },
        { "a NUL", With("\"text\":\"my\\u0000deadlines\"") },
        { "a NUL in an id", With("\"id\":\"1\\u0000\"") },
        { "a raw control character", With("\"text\":\"my\u0001deadlines\"") },
        { "a text that is a number", With("\"text\":7") },
        { "a type that is a list", "{\"type\":[]}" },
        { "a sender that is a text", With("\"from\":\"Tom\"") },
        { "a conversation that is a text", With("\"conversation\":\"a:1\"") },
        { "entities that are an object", With("\"entities\":{}") },
        { "a tenant that is a text", With("\"channelData\":{\"tenant\":\"x\"}") },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task What_is_malformed_is_a_bad_request(string what, string body)
    {
        Assert.NotEmpty(what);

        await IsRefusedAsync(HttpStatusCode.BadRequest, bot => bot.PostAsync(body));
    }

    [Theory]
    [InlineData("an overlong slash", new byte[] { 0xC0, 0xAF })]
    [InlineData("a byte of no meaning", new byte[] { 0xFF })]
    [InlineData("a surrogate in three bytes", new byte[] { 0xED, 0xA0, 0x80 })]
    public async Task What_is_no_UTF8_is_a_bad_request(string what, byte[] bytes)
    {
        Assert.NotEmpty(what);
        byte[] body = [.. Encoding.UTF8.GetBytes("{\"type\":\"message\",\"text\":\""), .. bytes, .. Encoding.UTF8.GetBytes("\"}")];

        await IsRefusedAsync(HttpStatusCode.BadRequest, bot => bot.PostAsync(body, authorization: null));
    }

    [Theory]
    [InlineData(Limit + 1)]
    [InlineData(2 * Limit)]
    [InlineData((2 * Limit) + 1)]
    public async Task What_is_too_large_is_too_large(int size) =>
        await IsRefusedAsync(HttpStatusCode.RequestEntityTooLarge, bot => bot.SendAsync(Large(bot, size, request => request.Headers.ExpectContinue = true)));

    [Fact]
    public async Task What_is_too_large_and_does_not_say_so_is_too_large() =>
        await IsRefusedAsync(HttpStatusCode.RequestEntityTooLarge, bot => bot.SendAsync(Large(bot, Limit + 1, request => request.Headers.TransferEncodingChunked = true)));

    [Fact]
    public async Task The_largest_body_is_taken()
    {
        using var answer = await world.Bot.PostAsync(Padded(world.Bot, Limit));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Congress abstract", await world.Bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    public async Task Another_content_type_is_not_supported(string type) =>
        await IsRefusedAsync(HttpStatusCode.UnsupportedMediaType, bot => bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(bot.Wire.Message(bot.Tom.User, "my deadlines").ToJsonString(), Encoding.UTF8, type),
        }));

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Another_method_is_not_allowed(string method) =>
        await IsRefusedAsync(HttpStatusCode.MethodNotAllowed, bot => bot.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages")));

    private static string With(string members) =>
        $"{{\"type\":\"message\",\"channelId\":\"msteams\",\"serviceUrl\":\"http://127.0.0.1:1/\",\"conversation\":{{\"id\":\"a:1\"}},{members}}}";

    /// <summary>The server hangs up on a body that it does not read to the end, so the connection is used once.</summary>
    private static HttpRequestMessage Large(BotWorld bot, int size, Action<HttpRequestMessage> with)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Padded(bot, size), Encoding.UTF8, "application/json") };
        request.Headers.ConnectionClose = true;
        with(request);
        return request;
    }

    private static string Padded(BotWorld bot, int size)
    {
        var activity = bot.Wire.Message(bot.Tom.User, "my deadlines").ToJsonString();
        return activity + new string(' ', size - Encoding.UTF8.GetByteCount(activity));
    }

    private async Task IsRefusedAsync(HttpStatusCode expected, Func<BotWorld, Task<HttpResponseMessage>> post)
    {
        var (calls, store) = (world.Bot.Teams.Calls.Count, await world.Bot.StoreAsync());

        using var answer = await post(world.Bot);

        await world.Bot.QuietAsync();
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(answer.Headers.GetValues("x-correlation-id").Single());
        Assert.Equal(calls, world.Bot.Teams.Calls.Count);
        Assert.Equal(store, await world.Bot.StoreAsync());
    }
}
