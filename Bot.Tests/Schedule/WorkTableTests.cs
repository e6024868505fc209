using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Schedule;

/// <summary>A work row whose writes find no place is tried again, and after so many tries an operator sees it.</summary>
public sealed class WorkTableTests : IDisposable
{
    private const string Partition = "a0";

    private readonly WorldFolder files = WorldFolder.Create();
    private readonly FakeTimeProvider time = new();
    private readonly SqliteStore store;
    private readonly Outbox outbox;
    private readonly WorkTable table;

    public WorkTableTests()
    {
        store = new SqliteStore(files.StorePath);
        var log = new WorkLog(NullLogger<WorkLog>.Instance);
        outbox = new Outbox(time, log);
        table = new WorkTable(store, outbox, time, log);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_finds_no_place_counts_as_a_try_and_is_parked_in_the_end()
    {
        await PlanAsync("first");
        var taken = (await PlanAsync("second")).Item.ToInsert();

        for (var attempt = 1; attempt < 10; attempt++)
        {
            await table.FinishAsync(await FindAsync("first"), [taken], Cancel);
            Assert.Equal(attempt, (await FindAsync("first")).Item.Attempts);
        }

        await table.FinishAsync(await FindAsync("first"), [taken], Cancel);

        Assert.Equal(["~x~first"], (await store.QueryAsync(Partition, WorkItem.Parked, int.MaxValue, Cancel)).Select(row => row.Key));
    }

    [Fact]
    public async Task A_row_that_another_copy_has_taken_is_left_to_it()
    {
        var mine = await PlanAsync("first");
        time.Advance(TimeSpan.FromSeconds(1));
        await table.TakeAsync(mine, Cancel);

        await table.FinishAsync(mine, [], Cancel);

        Assert.Equal(0, (await FindAsync("first")).Item.Attempts);
    }

    public void Dispose()
    {
        outbox.Dispose();
        store.Dispose();
        files.Dispose();
    }

    private async Task<WorkRow> PlanAsync(string id)
    {
        await store.CommitAsync(Partition, [new WorkItem(id, "letter", "lane", "", time.GetUtcNow()).ToInsert()], Cancel);
        return await FindAsync(id);
    }

    private async Task<WorkRow> FindAsync(string id)
    {
        var rows = await store.QueryAsync(Partition, WorkItem.DueBy(time.GetUtcNow().AddDays(1)), int.MaxValue, Cancel);
        return rows.Select(row => new WorkRow(Partition, WorkItem.From(row), row.ETag)).Single(row => row.Item.Id == id);
    }
}
