using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AccountBot.Storage;

/// <summary>What Azure Table storage refuses, refused here before the wire. Source: "Understanding the Table service data model".</summary>
internal static class StoreLimits
{
    public const int MaxWrites = 100;
    public const int MaxKeyLength = 512;
    public const int MaxNameLength = 255;
    public const int MaxTextLength = 32 * 1024;
    public const long MaxRowBytes = 1024 * 1024;
    public const long MaxTransactionBytes = 4 * 1024 * 1024;

    /// <summary>Azure's 252, less the one that a home may need for itself.</summary>
    public const int MaxOwnProperties = 251;

    /// <summary>The property in which a home may note which transaction wrote the row.</summary>
    public const string WriteId = "w";
    public const int WriteIdLength = 32;

    // A transaction travels as text: each write with headers of its own around it.
    private const int WireBytesOfWrite = 1024;
    private const int WireBytesOfProperty = 64;

    /// <summary>Printable ASCII, less what an address means something by.</summary>
    private static readonly SearchValues<char> InKeys = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except("/\\#?%")]);

    private static readonly string[] ReservedNames = ["PartitionKey", "RowKey", "Timestamp", "ETag", WriteId];

    public static void Check(string partition, IReadOnlyList<Write> writes)
    {
        CheckKey(partition);
        Refuse(writes.Count is 0 or > MaxWrites, $"A transaction has 1 to {MaxWrites} writes, this one {writes.Count}.");

        var keys = new HashSet<string>(writes.Count, StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var write in writes)
        {
            CheckKey(write.Key);
            Refuse(!keys.Add(write.Key), $"The row '{write.Key}' is written twice in one transaction.");
            bytes += WireBytesOfWrite + CheckWrite(partition, write);
        }

        Refuse(bytes > MaxTransactionBytes, $"A transaction takes at most {MaxTransactionBytes} bytes on its way, this one {bytes}.");
    }

    /// <returns>About how many bytes the row's properties take on their way.</returns>
    private static long CheckWrite(string partition, Write write)
    {
        switch (write)
        {
            case Write.Insert insert:
                return CheckRow(partition, insert.Key, insert.Properties);
            case Write.Replace replace:
                CheckETag(replace.Key, replace.ETag);
                return CheckRow(partition, replace.Key, replace.Properties);
            case Write.Delete delete:
                CheckETag(delete.Key, delete.ETag);
                return 0;
            default:
                throw new StoreRefusedException($"A write of the kind {write.GetType().Name} is not known.");
        }
    }

    private static long CheckRow(string partition, string key, Properties properties)
    {
        Refuse(properties.Count > MaxOwnProperties, $"The row '{key}' has {properties.Count} properties, at most {MaxOwnProperties} fit.");
        var bytes = 4L + (2 * (partition.Length + key.Length)) + 8 + (2 * (WriteId.Length + WriteIdLength));
        var onItsWay = 0L;
        var names = new HashSet<string>(properties.Count, StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            Refuse(!IsName(name), $"'{name}' is no name for a property of the row '{key}'.");
            Refuse(!names.Add(name), $"The row '{key}' has two properties of the name '{name}'.");
            var text = value as string;
            Refuse(text?.Length > MaxTextLength, $"The property '{name}' of the row '{key}' is longer than {MaxTextLength} characters.");
            bytes += 8 + (2 * name.Length) + (text is null ? 8 : 2 * text.Length);
            onItsWay += WireBytesOfProperty + (2 * name.Length) + (text is null ? 0 : WireLength(name, text));
        }

        Refuse(bytes > MaxRowBytes, $"The row '{key}' is larger than {MaxRowBytes} bytes.");
        return onItsWay;
    }

    /// <summary>JSON makes six characters of one that is not plain ASCII.</summary>
    private static int WireLength(string name, string text)
    {
        try
        {
            return JsonEncodedText.Encode(text).EncodedUtf8Bytes.Length;
        }
        catch (ArgumentException)
        {
            throw new StoreRefusedException($"The property '{name}' holds half of a surrogate pair, which is no text.");
        }
    }

    private static void CheckKey(string key)
    {
        Refuse(key.Length > MaxKeyLength, $"A key has at most {MaxKeyLength} characters.");
        Refuse(key.AsSpan().ContainsAnyExcept(InKeys), $"The key '{key}' holds a character that keys may not hold.");
    }

    /// <summary>To Azure a star is every state, and none is no condition.</summary>
    private static void CheckETag(string key, string etag) =>
        Refuse(etag is "" or "*", $"The row '{key}' is to be changed whatever its state, which nobody may.");

    private static bool IsName(string name) =>
        name.Length is > 0 and <= MaxNameLength
        && (char.IsAsciiLetter(name[0]) || name[0] == '_')
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
        && !ReservedNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static void Refuse(bool isRefused, [InterpolatedStringHandlerArgument(nameof(isRefused))] ref RefusalText why)
    {
        if (isRefused)
        {
            throw new StoreRefusedException(why.ToStringAndClear());
        }
    }
}
