namespace AccountBot.Storage;

/// <summary>A row as it was read. The ETag names this very state of it.</summary>
internal sealed record Row(string Partition, string Key, Properties Properties, string ETag);

/// <summary>Keys from <paramref name="From"/> up to, not including, <paramref name="To"/>, in ordinal order.</summary>
internal readonly record struct KeyRange(string From, string To)
{
    // Any character above ASCII would do. U+007F would not: it is one of those that Azure takes in no key.
    private const char AboveAllKeys = '\u00ff';

    /// <summary>All keys that begin with <paramref name="prefix"/>.</summary>
    public static KeyRange Prefix(string prefix) => new(prefix, prefix + AboveAllKeys);
}
