namespace AccountBot.Storage;

/// <summary>What Azure Table storage refuses, refused here before the wire. Source: "Understanding the Table service data model".</summary>
internal static class StoreLimits
{
    public const int MaxWrites = 100;
    public const int MaxKeyLength = 512;
    public const int MaxOwnProperties = 252;
    public const int MaxTextLength = 32 * 1024;
    public const long MaxRowBytes = 1024 * 1024;
    public const long MaxTransactionBytes = 4 * 1024 * 1024;

    private const string ForbiddenInKeys = "/\\#?%";

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
            bytes += CheckSize(partition, write);
        }

        Refuse(bytes > MaxTransactionBytes, $"A transaction holds at most {MaxTransactionBytes} bytes, this one {bytes}.");
    }

    private static long CheckSize(string partition, Write write)
    {
        var properties = write switch
        {
            Write.Insert insert => insert.Properties,
            Write.Replace replace => replace.Properties,
            _ => [],
        };
        Refuse(properties.Count > MaxOwnProperties, $"The row '{write.Key}' has {properties.Count} properties, at most {MaxOwnProperties} fit.");

        var bytes = 4L + (2 * (partition.Length + write.Key.Length));
        foreach (var (name, value) in properties)
        {
            var text = value as string;
            Refuse(text?.Length > MaxTextLength, $"The property '{name}' of the row '{write.Key}' is longer than {MaxTextLength} characters.");
            bytes += 8 + (2 * name.Length) + (text is null ? 8 : 2 * text.Length);
        }

        Refuse(bytes > MaxRowBytes, $"The row '{write.Key}' is larger than {MaxRowBytes} bytes.");
        return bytes;
    }

    private static void CheckKey(string key)
    {
        Refuse(key.Length > MaxKeyLength, $"A key has at most {MaxKeyLength} characters.");
        foreach (var character in key)
        {
            var printable = character is >= ' ' and <= '~';
            Refuse(!printable || ForbiddenInKeys.Contains(character, StringComparison.Ordinal), $"The key '{key}' holds a character that keys may not hold.");
        }
    }

    private static void Refuse(bool when, string message)
    {
        if (when)
        {
            throw new StoreRefusedException(message);
        }
    }
}
