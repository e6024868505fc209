using AccountBot.Channel;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AccountBot.Benchmarks.Echo;

/// <summary>The product's own channel with all its checks, and behind it a handler that says what it heard.</summary>
internal static class EchoBot
{
    public const string AppId = "b0700000-0001-4000-8000-000000000001";
    public const string Tenant = "7e7a0000-0001-4000-8000-000000000001";

    public static async Task<int> RunAsync(string port, string keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddChannel(new ChannelOptions
        {
            Identity = new BotIdentity(AppId, Password: null, Login: null, "scope"),
            AllowsLoopback = true,
            AllowedServiceHosts = ["127.0.0.1"],
            AllowedTenants = [Tenant],
            OpenIdMetadata = new Uri(keys),
            TokenIssuer = "https://api.botframework.com",
            Limits = new ChannelLimits { PersonPerMinute = int.MaxValue },
        });
        builder.Services.AddSingleton(provider => new BotTokens(() => new Given(), "scope", provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<ITurnHandler, Handler>();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.MapChannel();
        await app.StartAsync();
        await Console.Out.WriteLineAsync("ready");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private sealed class Handler(Connector connector) : ITurnHandler
    {
        public async Task<InvokeResponse?> HandleAsync(Activity activity, CancellationToken cancel)
        {
            var result = await connector.SendAsync(ConversationReference.Of(activity), new Activity { Type = ActivityTypes.Message, Text = $"you said {activity.Text}" }, cancel);
            if (result is not SendResult.Sent)
            {
                await Console.Error.WriteLineAsync($"The reply was not taken: {result}");
            }

            return null;
        }
    }

    private sealed class Given : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("the-bots-own-token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
