using System.Security.Cryptography;
using System.Text;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>One change of an account, for ever. Each line carries the hash of the line before it, so that none can be changed or left out unseen.</summary>
/// <param name="Actor">Object id, null where nobody acted in person; <paramref name="ActorName"/> is the name as it was shown then.</param>
/// <param name="Source">The act's business key.</param>
internal sealed record AuditLine(
    long Seq,
    DateTimeOffset At,
    PersonId? Actor,
    string ActorName,
    string Action,
    string Subject,
    string Before,
    string After,
    string? Reason,
    string Source,
    string Previous)
{
    /// <summary>Object ids of those in whose place the actor acted, as somebody's cover does; null where they acted for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    public const string HashProperty = "hash";

    /// <summary>SHA-256 over the line's own text, which holds the hash before it.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The row, and the hash that the next line will carry.</summary>
    public (Properties Row, string Hash) ToRow()
    {
        var row = Document.Write(this);
        var hash = HashOf(Document.ToText(this));
        row.Add(HashProperty, hash);
        return (row, hash);
    }
}
