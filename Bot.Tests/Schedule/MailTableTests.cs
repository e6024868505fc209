using AccountBot.Cards;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Schedule;

/// <summary>One letter of a batch that the store refuses keeps no other back, and what goes wrong aside is logged.</summary>
public sealed class MailTableTests : IDisposable
{
    private const string Partition = "p0";

    private readonly WorldFolder files = WorldFolder.Create();
    private readonly FakeTimeProvider time = new();
    private readonly SqliteStore store;
    private readonly Outbox outbox;
    private readonly MailTable mails;

    public MailTableTests()
    {
        var log = new WorkLog(NullLogger<WorkLog>.Instance);
        store = new SqliteStore(files.StorePath);
        outbox = new Outbox(time, log);
        mails = new MailTable(store, new WorkTable(store, outbox, time, log), time, log);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_others_are_claimed_and_it_is_put_off_with_a_try_counted()
    {
        var batch = new[] { await LetterAsync("first", 10), await LetterAsync("fat", StoreLimits.MaxTextLength + 1), await LetterAsync("last", 10) };

        var claimed = await mails.ClaimAsync(batch, Cancel);

        Assert.Equal(["first", "last"], claimed.Select(mail => mail.Row.Item.Id));
        var fat = Assert.Single(await ItemsAsync(), item => item.Id == "fat");
        Assert.Equal((Testing.Named, 1), (fat.Kind, fat.Attempts));
    }

    [Fact]
    public async Task What_fails_aside_harms_nobody()
    {
        outbox.Aside(() => throw new InvalidOperationException("for a test"));

        await outbox.AsidesAsync();

        Assert.True(outbox.IsIdle);
    }

    public void Dispose()
    {
        outbox.Dispose();
        store.Dispose();
        files.Dispose();
    }

    private async Task<PreparedMail> LetterAsync(string id, int length)
    {
        var item = new WorkItem(id, Testing.Named, id, "", time.GetUtcNow());
        var result = Assert.IsType<CommitResult.Committed>(await store.CommitAsync(Partition, [item.ToInsert()], Cancel));
        var mail = new Mail(new Recipient(id, In: null, Via: null), new Message("news")) { Body = new string('x', length) };
        return new PreparedMail(new WorkRow(Partition, item, result.ETags[0]), new Testing(), mail);
    }

    private async Task<IEnumerable<WorkItem>> ItemsAsync() =>
        (await store.QueryAsync(Partition, WorkItem.DueBy(time.GetUtcNow().AddDays(1)), int.MaxValue, Cancel)).Select(WorkItem.From);

    private sealed class Testing : IMailing
    {
        public const string Named = "test";

        public string Kind => Named;

        public Task<Mail> PrepareAsync(WorkItem item, CancellationToken cancel) => throw new NotSupportedException();
    }
}
