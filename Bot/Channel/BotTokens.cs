using Azure.Core;
using Azure.Identity;

namespace AccountBot.Channel;

/// <summary>The bot's own tokens towards the connector, kept by Azure.Identity until shortly before they expire.</summary>
/// <param name="signIn">Makes a credential that remembers nothing; null where the bot has no identity (Development).</param>
internal sealed class BotTokens(Func<TokenCredential>? signIn, string scope, TimeProvider time)
{
    private static readonly TimeSpan CoolDown = TimeSpan.FromMinutes(1);

    private readonly TokenRequestContext request = new([scope]);
    private readonly Lock gate = new();
    private TokenCredential? credential = signIn?.Invoke();
    private string? refused;
    private DateTimeOffset nextRefresh;

    /// <summary>Null where the bot has no identity.</summary>
    /// <exception cref="AuthenticationFailedException">There is none to be had.</exception>
    public async ValueTask<string?> GetAsync(CancellationToken cancel) =>
        credential is { } known ? (await known.GetTokenAsync(request, cancel)).Token : null;

    /// <summary>
    /// For a token that the connector does not take, although it has not expired: one more is fetched, at most once a minute.
    /// A new credential is the way to it, since Azure.Identity keeps a token that it believes to be good.
    /// </summary>
    /// <returns>Whether there is reason to try again.</returns>
    public bool Forget(string token)
    {
        lock (gate)
        {
            if (time.GetUtcNow() < nextRefresh)
            {
                // Of several calls that were refused with one token the first has it replaced, and all try again.
                return token == refused;
            }

            (refused, nextRefresh, credential) = (token, time.GetUtcNow() + CoolDown, signIn?.Invoke());
            return true;
        }
    }
}
