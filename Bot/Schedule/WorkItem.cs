using System.Globalization;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>
/// Something that is still to be done: a letter, a redrawing, a claim to finish. It is a row beside its cause, written in the
/// cause's own transaction, and it is gone in the transaction that does it.
/// </summary>
/// <param name="Kind">Names its handler.</param>
/// <param name="Lane">Items of one lane are done in order: a person's object id, or the subject's.</param>
/// <param name="Body">What its handler needs, in the handler's own words.</param>
/// <param name="Due">When it is due; for an item in hand, when its lease lapses and any copy may take it.</param>
/// <param name="Attempts">How often it was tried in vain.</param>
internal sealed record WorkItem(string Id, string Kind, string Lane, string Body, DateTimeOffset Due, int Attempts = 0)
{
    /// <summary>How long whoever writes or takes an item has it for themselves.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(3);

    /// <summary>Somebody had it in hand before, and may have done it in part or be doing it still.</summary>
    public bool IsAgain { get; init; }

    private const string Prefix = "~w~";
    private const string ParkedPrefix = "~x~";

    public string Key => KeyFor(Due) + Id;

    /// <summary>The row that a parked item stands in, where nothing tries it any more and an operator finds it.</summary>
    public string ParkedKey => ParkedPrefix + Id;

    /// <summary>Every item of a partition that is due, oldest first.</summary>
    public static KeyRange DueBy(DateTimeOffset now) => new(Prefix, KeyFor(now.AddMilliseconds(1)));

    /// <summary>Every item of a partition that was given up.</summary>
    public static KeyRange Parked => KeyRange.Prefix(ParkedPrefix);

    public static WorkItem From(Row row) => new(
        row.Key[(row.Key.LastIndexOf('~') + 1)..],
        row.Properties.Text("kind") ?? "",
        row.Properties.Text("lane") ?? "",
        row.Properties.Text("body") ?? "",
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(row.Key.AsSpan(Prefix.Length, 14), CultureInfo.InvariantCulture)),
        (int)(row.Properties.Number("attempts") ?? 0))
    {
        IsAgain = row.Properties.Flag("again"),
    };

    public Write.Insert ToInsert() => new(Key, ToProperties());

    public Properties ToProperties() => new()
    {
        { "v", 1L },
        { "kind", Kind },
        { "lane", Lane },
        { "body", Body },
        { "attempts", (long)Attempts },
        { "again", IsAgain },
    };

    private static string KeyFor(DateTimeOffset when) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{when.ToUnixTimeMilliseconds():D14}~");
}

/// <summary>A work row as it stands in the store.</summary>
internal sealed record WorkRow(string Partition, WorkItem Item, string ETag);
