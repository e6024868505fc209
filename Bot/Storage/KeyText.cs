using System.Security.Cryptography;
using System.Text;

namespace AccountBot.Storage;

/// <summary>Text that somebody typed, or that another service named, made fit to stand in a key: ASCII, reversible, free of our own marks.</summary>
internal static class KeyText
{
    private const char Mark = '!';

    /// <summary>Stands for an id of any length that another service made up: 32 hexadecimal digits, the same each time.</summary>
    public static string Digest(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..32];

    /// <summary>Letters, digits and <c>-_.@:</c> stay; every other byte of the UTF-8 text becomes <c>!hh</c>.</summary>
    public static string Encode(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || "-_.@:".Contains((char)unit, StringComparison.Ordinal))
            {
                key.Append((char)unit);
            }
            else
            {
                key.Append(Mark).Append(unit.ToString("x2"));
            }
        }

        return key.ToString();
    }
}
