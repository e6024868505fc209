using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>Ranges of keys, in the order that the layout of the store rests on.</summary>
public abstract partial class StoreContract
{
    [ContractFact]
    public async Task Rows_come_in_the_ordinal_order_of_their_keys_whatever_order_they_were_written_in()
    {
        // Every character that keys may hold, and the ones that cultures sort otherwise.
        var keys = Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(each => !"/\\#?%".Contains(each)).Select(each => $"k{each}")
            .Concat(["k", "kA", "ka", "kAb", "kaB", "k-a", "k_a", "k'a", "a~1r~000010", "a~1r~000009", "a~2", "ab~0", "a!7e~0"])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var some in keys.AsEnumerable().Reverse().Chunk(StoreLimits.MaxWrites))
        {
            ETagsOf(await CommitAsync([.. some.Select(key => Insert(key, "x"))]));
        }

        Assert.Equal(keys.Order(StringComparer.Ordinal), await KeysAsync(KeyRange.Prefix("")));
    }

    [ContractFact]
    public async Task A_range_takes_its_lower_end_in_and_its_upper_end_not()
    {
        await CommitAsync(Insert("a~0", "x"), Insert("a~1", "x"), Insert("a~1t", "x"), Insert("a~2", "x"));

        Assert.Equal(["a~0", "a~1", "a~1t"], await KeysAsync(new KeyRange("a~0", "a~2")));
        Assert.Equal(["a~1", "a~1t"], await KeysAsync(new KeyRange("a~1", "a~2")));
        Assert.Empty(await KeysAsync(new KeyRange("a~2", "a~2")));
        Assert.Empty(await KeysAsync(new KeyRange("b", "a")));
    }

    [ContractFact]
    public async Task A_prefix_takes_all_that_begins_with_it_and_nothing_else()
    {
        await CommitAsync(Insert("or", "x"), Insert("or~", "x"), Insert("or~~", "x"), Insert("or~0", "x"), Insert("ora~0", "x"), Insert("os", "x"), Insert("O", "x"));

        Assert.Equal(["or~", "or~0", "or~~"], await KeysAsync(KeyRange.Prefix("or~")));
        Assert.Equal(["or", "ora~0", "or~", "or~0", "or~~"], await KeysAsync(KeyRange.Prefix("or")));
    }

    [ContractFact]
    public async Task A_quote_in_a_key_or_a_range_is_a_character_like_any_other()
    {
        await CommitAsync(Insert("o'hara~0", "x"), Insert("o' or RowKey ge '", "x"), Insert("other", "x"));

        Assert.Equal(["o'hara~0"], await KeysAsync(KeyRange.Prefix("o'hara")));
        Assert.Equal("x", await TextAsync("o' or RowKey ge '"));
    }

    [ContractTheory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public async Task A_limit_takes_the_first_of_the_range(int limit)
    {
        await CommitAsync([.. Enumerable.Range(0, 9).Select(number => Insert($"{number}", "x"))]);

        Assert.Equal(Enumerable.Range(0, limit).Select(number => $"{number}"), await KeysAsync(KeyRange.Prefix(""), limit));
    }

    [ContractFact]
    public async Task A_range_longer_than_a_page_comes_whole_and_in_order()
    {
        var keys = Enumerable.Range(0, 2_150).Select(number => $"{number:D5}").ToList();
        foreach (var some in keys.Chunk(StoreLimits.MaxWrites))
        {
            ETagsOf(await CommitAsync([.. some.Select(key => Insert(key, "x"))]));
        }

        Assert.Equal(keys, await KeysAsync(KeyRange.Prefix("")));
        Assert.Equal(keys.Take(1_001), await KeysAsync(KeyRange.Prefix(""), 1_001));
    }

    [ContractFact]
    public async Task A_partition_knows_nothing_of_another()
    {
        await InsertAsync("one", "here");
        var elsewhere = $"{Partition}x";
        ETagsOf(await Store.CommitAsync(elsewhere, [Insert("one", "there")], Cancel));

        Assert.Equal("here", (await Store.QueryAsync(Partition, KeyRange.Prefix(""), 10, Cancel)).Single().Properties.Text("text"));
        Assert.Equal("there", (await Store.ReadAsync(elsewhere, "one", Cancel))!.Properties.Text("text"));
    }
}
