using System.Net;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountBot.Channel;

/// <summary>The channel's part of the program.</summary>
internal static class ChannelSetup
{
    private const string Address = "/api/messages";

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Somebody may wait for them.</summary>
    private static readonly TimeSpan KeysTimeout = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddChannel(this IServiceCollection services, ChannelOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(provider => new BotTokens(options.Identity is { } self ? () => SignIn.As(self) : null, options.Identity?.Scope ?? "", provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new Pace(options.Limits, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ChannelLog>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton(provider => new PersonLimit(options.Limits.PersonPerMinute, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new Connector(NewHttpClient(CallTimeout), options, provider.GetRequiredService<BotTokens>(), provider.GetRequiredService<Pace>()));
        if (options.Identity is { } identity)
        {
            services.AddSingleton(provider => new SigningKeys(options.OpenIdMetadata, NewHttpClient(KeysTimeout), provider.GetRequiredService<TimeProvider>()));
            services.AddSingleton<KnownTokens>();
            services.AddSingleton(provider => new TokenValidator(options, identity, provider.GetRequiredService<SigningKeys>(), provider.GetRequiredService<KnownTokens>()));
            services.AddHostedService<KeyRefresh>();
        }

        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static void MapChannel(this WebApplication app)
    {
        app.MapPost(Address, (HttpContext http, MessagesEndpoint endpoint) => endpoint.PostAsync(http));
        app.Map(Address, (HttpContext http, MessagesEndpoint endpoint) => endpoint.RefuseMethod(http));
    }

    /// <summary>No redirect is followed: one could lead our token to a host that is not on the list.</summary>
    private static HttpClient NewHttpClient(TimeSpan timeout) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = timeout,
    };
}
