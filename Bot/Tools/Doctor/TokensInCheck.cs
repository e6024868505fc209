using System.Text.Json;
using AccountBot.Channel;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccountBot.Tools.Doctor;

/// <summary>Whether tokens that Teams sends can be checked: the keys are to be had, and some of them may sign for Teams.</summary>
internal static class TokensInCheck
{
    public static async Task<Finding> LookAsync(ChannelOptions? options, HttpClient http, CancellationToken cancel)
    {
        if (options is not { Identity: not null })
        {
            return new Finding.NotLookedAt(options is null ? DoctorWords.SettingsFirst : DoctorWords.TokensNotAsked);
        }

        try
        {
            var documents = new HttpDocumentRetriever(http) { RequireHttps = options.OpenIdMetadata.Scheme == Uri.UriSchemeHttps };
            return Judge(await OpenIdConnectConfigurationRetriever.GetAsync(options.OpenIdMetadata.ToString(), documents, cancel), options);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or JsonException or ArgumentException or TaskCanceledException)
        {
            return new Finding.Wrong(DoctorWords.NoAnswer(options.OpenIdMetadata, fault.InnerException?.Message ?? fault.Message), DoctorWords.MendMetadata);
        }
    }

    private static Finding Judge(OpenIdConnectConfiguration published, ChannelOptions options)
    {
        var keys = published.JsonWebKeySet?.Keys.Count(key => IsForTeams(key.AdditionalData)) ?? 0;
        return keys == 0 ? new Finding.Wrong(DoctorWords.NoTeamsKeys, DoctorWords.MendMetadata)
            : published.Issuer != options.TokenIssuer ? new Finding.Wrong(DoctorWords.OtherIssuer(published.Issuer, options.TokenIssuer), DoctorWords.MendMetadata)
            : new Finding.Well(DoctorWords.Keys(keys));
    }

    private static bool IsForTeams(IDictionary<string, object> key) =>
        key.TryGetValue("endorsements", out var found) && found is JsonElement { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().Any(entry => entry.ValueEquals("msteams"));
}
