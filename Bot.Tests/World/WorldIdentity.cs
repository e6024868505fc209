using AccountBot.Channel;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.World;

/// <summary>The bot's identity in a signed world.</summary>
internal static class WorldIdentity
{
    /// <summary>What the bot shows to the connector there.</summary>
    public const string OutboundToken = "the-bots-own-token";

    public const string Password = "a-password-that-nobody-may-read";

    public static IReadOnlyList<string> Arguments(FakeEntra? entra) => entra is null ? [] :
    [
        "--MicrosoftAppId", FakeEntra.AppId,
        "--MicrosoftAppTenantId", FakeTeams.Tenant,
        "--MicrosoftAppPassword", Password,
        "--ToBotFromChannelOpenIdMetadataUrl", entra.MetadataUrl,
        "--Directory", "File",
    ];

    /// <summary>
    /// Tokens are issued over https only, by a certificate that the whole process would have to trust. So the sign-in itself is
    /// tested with the program on its own, and here its result is given.
    /// </summary>
    public static void Replace(IServiceCollection services, FakeEntra? entra)
    {
        if (entra is not null)
        {
            services.AddSingleton(provider => new BotTokens(() => new Given(), scope: "", provider.GetRequiredService<TimeProvider>()));
        }
    }

    private sealed class Given : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(OutboundToken, TimeProvider.System.GetUtcNow().AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
