using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>A key that signs tokens, and how it is published.</summary>
/// <param name="endorsements">The channels that it may speak for; null leaves the list out.</param>
internal sealed class SigningKey(string id, params string[]? endorsements) : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>The public key, which anybody may have and misuse.</summary>
    public byte[] Public => rsa.ExportSubjectPublicKeyInfo();

    public JsonObject Published()
    {
        var parameters = rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return key;
    }

    public byte[] Sign(string text) => rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public void Dispose() => rsa.Dispose();
}
