using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Finds, in a transaction that was committed, the work that it leaves to be done at once.</summary>
internal static class WorkRows
{
    public static IReadOnlyList<WorkRow> In(string partition, IReadOnlyList<Write> writes, CommitResult.Committed committed) =>
    [
        .. writes.Zip(committed.ETags)
            .Where(pair => pair.First is Write.Insert && pair.First.Key.StartsWith("~w~", StringComparison.Ordinal))
            .Select(pair => new WorkRow(partition, WorkItem.From(new Row(partition, pair.First.Key, ((Write.Insert)pair.First).Properties, pair.Second)), pair.Second)),
    ];
}
