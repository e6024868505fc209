using AccountBot.Channel;
using Azure.Identity;

namespace AccountBot.Tools.Doctor;

/// <summary>Whether the bot is given a token of its own. The token itself is shown to nobody.</summary>
internal static class TokensOutCheck
{
    public static async Task<Finding> LookAsync(ChannelOptions? options, CancellationToken cancel)
    {
        if (options is not { Identity: { } identity })
        {
            return new Finding.NotLookedAt(options is null ? DoctorWords.SettingsFirst : DoctorWords.TokensNotAsked);
        }

        try
        {
            await new BotTokens(() => SignIn.As(identity), identity.Scope, TimeProvider.System).GetAsync(cancel);
            return new Finding.Well(DoctorWords.TokenGiven);
        }
        catch (AuthenticationFailedException fault)
        {
            return new Finding.Wrong(FirstLineOf(fault.Message), identity.Password is null ? DoctorWords.MendManagedToken : DoctorWords.MendToken);
        }
    }

    // The library adds pages of advice and an address for troubleshooting.
    private static string FirstLineOf(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
