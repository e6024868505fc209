using System.Text.Json;
using System.Text.Unicode;

namespace AccountBot.Channel;

/// <summary>
/// Whether all names and strings of a body are text. JSON's grammar lets bytes pass that are no UTF-8, halves of a surrogate pair
/// and NUL; each of them would fail much later, in whoever reads, stores or sends it on.
/// </summary>
internal static class WireText
{
    /// <exception cref="JsonException">It is no JSON at all.</exception>
    public static bool IsText(ReadOnlySpan<byte> json, int maxDepth)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true } && !IsText(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return !reader.GetString()!.Contains('\0', StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return false;
        }
    }
}
