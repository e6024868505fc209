using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Storage;
using AccountBot.Storage.AzureTables;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>
/// The built program is killed at random moments while several people work with it, and what is left in its store is compared with
/// what they were told. <c>CRASH_KILLS=n</c> says how often, <c>CRASH_SEED=n</c> when.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output, AzuriteFixture azurite)
{
    private const int Usually = 10;

    private static readonly int Kills = Setting("CRASH_KILLS", Usually);

    /// <summary>One kill in four hits one of two copies.</summary>
    private static readonly int OnSharedStorage = Math.Max(2, Kills / 4);

    [Fact]
    public async Task What_was_acknowledged_is_done_and_nothing_is_done_twice()
    {
        await using var bot = await ProcessWorld.StartAsync();
        await KillAndCompareAsync(bot, Kills - OnSharedStorage, () => new SqliteStore(bot.StorePath));
    }

    /// <summary>The copy that lives on does what the killed one leaves, beside the one that comes after it.</summary>
    [Fact]
    public async Task So_it_is_where_another_copy_lives_on_on_the_same_storage_account()
    {
        var account = await azurite.NewAccountAsync();
        await using var bot = await ProcessWorld.StartAsync("--Storage:ConnectionString", account);
        await using var other = bot.Another();
        await other.AddressAsync();

        await KillAndCompareAsync(bot, OnSharedStorage, () => new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(account))));
    }

    private async Task KillAndCompareAsync(ProcessWorld bot, int kills, Func<IStore> open)
    {
        var rig = new CrashRig(bot, (ulong)Setting("CRASH_SEED", 1));
        await rig.RunAsync(kills);
        await bot.KillAsync();

        var store = open();
        using var file = store as IDisposable;
        var requests = new List<ApprovalRequest>();
        foreach (var account in bot.Agency["accounts"]!.AsArray())
        {
            requests.AddRange(await LookAtAsync(store, AccountId.Parse((string)account!["id"]!)));
        }

        output.WriteLine($"{rig.Sent.Count} requests were sent and {rig.Decided.Count} decided; the store holds {requests.Count}.");
        Assert.NotEmpty(rig.Decided);
        Assert.Equal(requests.Count, requests.Select(request => request.Reason).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(rig.Sent.Except(requests.Select(request => request.Reason!), StringComparer.Ordinal));
        Assert.Empty(rig.Decided.Except(requests.Where(request => request.State == RequestState.Approved).Select(request => request.Reason!), StringComparer.Ordinal));
        Assert.All(requests, request => Assert.InRange(request.Steps.Sum(step => step.Verdicts.Count), 0, 1));
    }

    /// <summary>The account's requests, once its audit trail and its money were found to be sound.</summary>
    private static async Task<IReadOnlyList<ApprovalRequest>> LookAtAsync(IStore store, AccountId account)
    {
        var cancel = TestContext.Current.CancellationToken;
        var book = BookReader.Read(account, await store.QueryAsync(AccountKeys.Partition(account), AccountKeys.Range(account, Depth.Core), int.MaxValue, cancel))!;
        async Task<IReadOnlyList<Row>> RowsAsync(string mark) => await store.QueryAsync(AccountKeys.Partition(account), KeyRange.Prefix(account + mark), int.MaxValue, cancel);

        var audit = await RowsAsync("~9~");
        Assert.Null(AuditChain.FirstBroken(book.Head, audit));
        List<ApprovalRequest> requests = [.. book.Requests.Select(request => request.Value), .. (await RowsAsync("~4r~")).Select(Document.Read<ApprovalRequest>)];
        Assert.Equal(requests.Count(request => request.State == RequestState.Approved), audit.Count(row => Document.Read<AuditLine>(row).Action == "budget.approved"));
        foreach (var line in book.Lines.Select(line => line.Value).Where(line => line.By is not null))
        {
            LookAt(line.Facts, requests.Where(request => request.State == RequestState.Approved && request.Terms["line"] == line.Facts.Line).ToList());
        }

        return requests;
    }

    /// <summary>Each approval moved the line by its amount: the first from where the agency file had it, each from where the one before left it.</summary>
    private static void LookAt(BudgetLineFacts line, IReadOnlyList<ApprovalRequest> approved)
    {
        var amount = approved.Sum(request => Money(request, "amount"));
        Assert.Equal(line.Approved, approved.Min(request => Money(request, "before")) + amount);
    }

    private static decimal Money(ApprovalRequest request, string term) => decimal.Parse(request.Terms[term], CultureInfo.InvariantCulture);

    private static int Setting(string name, int usually) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usually;
}
