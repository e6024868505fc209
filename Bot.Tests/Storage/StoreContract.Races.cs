using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>Many at once: the store is what keeps copies of the bot apart.</summary>
public abstract partial class StoreContract
{
    private const int Racers = 20;

    [ContractFact]
    public async Task Of_twenty_who_replace_the_same_state_one_does()
    {
        var etag = await InsertAsync("one", "before");

        var results = await RaceAsync(racer => CommitAsync(Replace("one", $"{racer}", etag)));

        var winner = Assert.Single(Enumerable.Range(0, Racers), racer => results[racer] is CommitResult.Committed);
        Assert.Equal(Racers - 1, results.Count(result => result == new CommitResult.Moved(0)));
        Assert.Equal($"{winner}", await TextAsync("one"));
    }

    [ContractFact]
    public async Task Of_twenty_who_insert_the_same_row_one_does()
    {
        var results = await RaceAsync(racer => CommitAsync(Insert("one", $"{racer}")));

        var winner = Assert.Single(Enumerable.Range(0, Racers), racer => results[racer] is CommitResult.Committed);
        Assert.Equal(Racers - 1, results.Count(result => result == new CommitResult.Exists(0)));
        Assert.Equal($"{winner}", await TextAsync("one"));
    }

    [ContractFact]
    public async Task Of_twenty_transactions_over_the_same_head_one_leaves_its_rows()
    {
        var etag = await InsertAsync("head", "before");

        var results = await RaceAsync(racer => CommitAsync(Insert($"receipt{racer:D2}", "x"), Replace("head", $"{racer}", etag), Insert($"work{racer:D2}", "x")));

        var winner = Assert.Single(Enumerable.Range(0, Racers), racer => results[racer] is CommitResult.Committed);
        Assert.Equal(["head", $"receipt{winner:D2}", $"work{winner:D2}"], await KeysAsync(KeyRange.Prefix("")));
    }

    [ContractFact]
    public async Task Twenty_who_read_again_when_they_lose_all_come_through()
    {
        await InsertAsync("sum", "0");

        await RaceAsync(async _ =>
        {
            CommitResult result;
            do
            {
                var row = (await ReadAsync("sum"))!;
                result = await CommitAsync(Replace("sum", $"{int.Parse(row.Properties.Text("text")!) + 1}", row.ETag));
            }
            while (result is not CommitResult.Committed);

            return result;
        });

        Assert.Equal($"{Racers}", await TextAsync("sum"));
    }

    private static Task<CommitResult[]> RaceAsync(Func<int, Task<CommitResult>> run) =>
        Task.WhenAll(Enumerable.Range(0, Racers).Select(racer => Task.Run(() => run(racer), Cancel)));
}
