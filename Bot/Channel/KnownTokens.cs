using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccountBot.Channel;

/// <summary>
/// Tokens that were found good, by their hash: Teams signs with one token for an hour or so, and checking a signature costs as much
/// as all the rest of a turn. Each counts until it expires, and only as long as the keys are those that it was checked with.
/// </summary>
internal sealed class KnownTokens(TimeProvider time)
{
    private const int Most = 4096;

    private volatile Found found = new(Keys: null);

    public ValidatedToken? Find(string token, OpenIdConnectConfiguration keys) =>
        ReferenceEquals(found.Keys, keys) && found.Tokens.TryGetValue(HashOf(token), out var known) && time.GetUtcNow() < known.Expires ? known : null;

    public void Keep(string token, ValidatedToken validated, OpenIdConnectConfiguration keys)
    {
        // Other keys, and all is checked anew: one that was taken back must not live on here.
        if (!ReferenceEquals(found.Keys, keys) || found.Tokens.Count >= Most)
        {
            found = new Found(keys);
        }

        found.Tokens[HashOf(token)] = validated;
    }

    private static UInt128 HashOf(string token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private sealed record Found(OpenIdConnectConfiguration? Keys)
    {
        public ConcurrentDictionary<UInt128, ValidatedToken> Tokens { get; } = new();
    }
}
