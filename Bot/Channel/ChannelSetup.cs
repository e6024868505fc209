using System.Net;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountBot.Channel;

/// <summary>The channel's part of the program.</summary>
internal static class ChannelSetup
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddChannel(this IServiceCollection services, ChannelOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new BotTokens(options.Identity));
        services.AddSingleton<ChannelLog>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton(provider => new Connector(NewHttpClient(), options, provider.GetRequiredService<BotTokens>()));
        if (options.Identity is { } identity)
        {
            services.AddSingleton(provider => new SigningKeys(options.OpenIdMetadata, NewHttpClient(), provider.GetRequiredService<TimeProvider>()));
            services.AddSingleton(provider => new TokenValidator(options, identity, provider.GetRequiredService<SigningKeys>()));
        }

        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static void MapChannel(this WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.PostAsync(http));

    /// <summary>No redirect is followed: one could lead our token to a host that is not on the list.</summary>
    private static HttpClient NewHttpClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = CallTimeout,
    };
}
