using System.Net;
using AccountBot.Channel;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Channel;

/// <summary>A token that the connector does not take is replaced once.</summary>
public sealed class BotTokenTests
{
    private static readonly ConversationReference Greta = new("http://localhost/", "a:1", "personal", "t", "29:1", "28:1");

    private readonly FakeTimeProvider time = new();
    private readonly List<string?> shown = [];
    private int signedIn;

    [Fact]
    public async Task A_token_that_is_refused_is_replaced_and_the_message_sent_again()
    {
        var connector = NewConnector(good: "token 2");

        var result = await SendAsync(connector);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(["token 1", "token 2"], shown);
    }

    [Fact]
    public async Task A_token_that_is_always_refused_is_replaced_once_a_minute()
    {
        var connector = NewConnector(good: "none");

        Assert.Equal(Reactions.UntilMended, Assert.IsType<SendResult.NotTaken>(await SendAsync(connector)).RetryAfter);
        await SendAsync(connector);
        Assert.Equal(["token 1", "token 2", "token 2"], shown);

        time.Advance(TimeSpan.FromMinutes(2));
        await SendAsync(connector);
        Assert.Equal(["token 1", "token 2", "token 2", "token 2", "token 3"], shown);
    }

    [Theory]
    [InlineData("login.microsoftonline.com", "api://AzureADTokenExchange")]
    [InlineData("login.microsoftonline.us", "api://AzureADTokenExchangeUSGov")]
    [InlineData("login.partner.microsoftonline.cn", "api://AzureADTokenExchangeChina")]
    public void Each_cloud_exchanges_assertions_under_its_own_name(string host, string audience) => Assert.Equal(audience, Assertions.AudienceAt(host));

    [Fact]
    public void Each_way_to_prove_who_it_is_has_its_credential()
    {
        var login = new Uri("https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111");

        Assert.IsType<ClientSecretCredential>(SignIn.As(new BotIdentity("id", "secret", login, "scope")));
        Assert.IsType<ClientAssertionCredential>(SignIn.As(new BotIdentity("id", Password: null, login, "scope", VouchedBy: "22222222-2222-4222-8222-222222222222")));
        Assert.IsType<ManagedIdentityCredential>(SignIn.As(new BotIdentity("id", Password: null, login, "scope")));
    }

    private static Task<SendResult> SendAsync(Connector connector) =>
        connector.SendAsync(Greta, new Activity { Type = ActivityTypes.Message, Text = "hello" }, TestContext.Current.CancellationToken);

    private Connector NewConnector(string good)
    {
        var options = new ChannelOptions { AllowsLoopback = true, AllowedServiceHosts = ["localhost"], OpenIdMetadata = new Uri("https://nowhere.example"), TokenIssuer = "" };
        var tokens = new BotTokens(() => new Numbered($"token {++signedIn}"), "scope", time);
        return new Connector(new HttpClient(new Teams(good, shown)), options, tokens, new Pace(ChannelLimits.None, time));
    }

    private sealed class Numbered(string token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Teams(string good, List<string?> shown) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            shown.Add(request.Headers.Authorization?.Parameter);
            return Task.FromResult(new HttpResponseMessage(shown[^1] == good ? HttpStatusCode.Created : HttpStatusCode.Unauthorized));
        }
    }
}
