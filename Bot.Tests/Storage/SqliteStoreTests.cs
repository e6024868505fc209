using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace AccountBot.Tests.Storage;

/// <summary>The embedded home, and what only a file can be asked.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("accountbot-");

    private string File => Path.Combine(folder.FullName, "store.db");

    [Fact]
    public async Task A_file_that_is_opened_again_has_its_rows_and_uses_no_ETag_again()
    {
        var other = Path.Combine(folder.FullName, "other.db");
        string kept, gone;
        using (var before = new SqliteStore(other))
        {
            kept = ETagsOf(await before.CommitAsync(Partition, [Insert("kept", "x")], Cancel))[0];
            gone = ETagsOf(await before.CommitAsync(Partition, [Insert("gone", "x")], Cancel))[0];
            ETagsOf(await before.CommitAsync(Partition, [new Write.Delete("gone", gone)], Cancel));
        }

        using var after = new SqliteStore(other);

        Assert.Equal(kept, (await after.ReadAsync(Partition, "kept", Cancel))!.ETag);
        Assert.NotEqual(gone, ETagsOf(await after.CommitAsync(Partition, [Insert("gone", "x")], Cancel))[0]);
    }

    [Fact]
    public async Task A_command_beside_the_bot_writes_to_the_same_file()
    {
        using var command = new SqliteStore(File);
        var both = new[] { Store, command };

        var results = await Task.WhenAll(Enumerable.Range(0, 60).Select(number =>
            Task.Run(() => both[number % 2].CommitAsync(Partition, [Insert($"{number:D2}", "x")], Cancel), Cancel)));

        Assert.All(results, result => Assert.IsType<CommitResult.Committed>(result));
        Assert.Equal(60, results.Select(result => ETagsOf(result)[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(60, (await command.QueryAsync(Partition, KeyRange.Prefix(""), 100, Cancel)).Count);
    }

    [Fact]
    public async Task Two_programs_that_race_for_a_row_do_not_both_get_it()
    {
        using var other = new SqliteStore(File);
        var etag = await InsertAsync("one", "before");

        var results = await Task.WhenAll(CommitAsync(Replace("one", "a", etag)), other.CommitAsync(Partition, [Replace("one", "b", etag)], Cancel));

        Assert.Single(results, result => result is CommitResult.Committed);
        Assert.Single(results, new CommitResult.Moved(0));
    }

    /// <summary>A commit is answered when it is on the disk (2 is FULL), and nobody who writes beside another fails at once.</summary>
    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("journal_mode", "wal")]
    [InlineData("busy_timeout", "5000")]
    public void Every_connection_keeps_what_it_promises(string pragma, string value)
    {
        using var connection = SqliteFile.Open(File);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The pragmas are named above.
        command.CommandText = $"PRAGMA {pragma}";
#pragma warning restore CA2100

        Assert.Equal(value, $"{command.ExecuteScalar()}");
    }

    [Fact]
    public void A_file_that_is_none_of_ours_is_not_opened()
    {
        var letter = Path.Combine(folder.FullName, "letter.txt");
        System.IO.File.WriteAllText(letter, new string('x', 5_000));

        Assert.IsType<SqliteException>(Assert.Throws<StoreUnavailableException>(() => new SqliteStore(letter)).InnerException);
    }

    internal override Task<IStore> OpenAsync() => Task.FromResult<IStore>(new SqliteStore(File));

    internal override Task CloseAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
