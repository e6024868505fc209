using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>What Azure Table storage refuses, every home refuses, and writes nothing of it.</summary>
public abstract partial class StoreContract
{
    internal static IReadOnlyDictionary<string, IReadOnlyList<Write>> Refused { get; } = new Dictionary<string, IReadOnlyList<Write>>(StringComparer.Ordinal)
    {
        ["no write at all"] = [],
        ["a hundred and one writes"] = [.. Enumerable.Range(0, StoreLimits.MaxWrites + 1).Select(number => Insert($"{number}", "x"))],
        ["one row twice"] = [Insert("one", "x"), Insert("one", "y")],
        ["a key too long"] = [Insert(new string('k', StoreLimits.MaxKeyLength + 1), "x")],
        ["a slash in a key"] = [Insert("a/b", "x")],
        ["a backslash in a key"] = [Insert("a\\b", "x")],
        ["a hash in a key"] = [Insert("a#b", "x")],
        ["a question mark in a key"] = [Insert("a?b", "x")],
        ["a percent sign in a key"] = [Insert("a%b", "x")],
        ["a control character in a key"] = [Insert("a\nb", "x")],
        ["a key that is not ASCII"] = [Insert("é", "x")],
        ["a text too long"] = [Insert("one", new string('x', StoreLimits.MaxTextLength + 1))],
        ["half of a surrogate pair"] = [Insert("one", "\ud83d")],
        ["a row too large"] = [new Write.Insert("one", Texts(17, 'x'))],
        ["too many properties"] = [new Write.Insert("one", Flags(StoreLimits.MaxOwnProperties + 1))],
        ["a transaction too large"] = [.. Enumerable.Range(0, 5).Select(number => new Write.Insert($"{number}", Texts(15, 'x'))), .. Enumerable.Range(5, 5).Select(number => new Write.Insert($"{number}", Texts(15, 'x')))],
        ["a transaction too large as it travels"] = [.. Enumerable.Range(0, 3).Select(number => new Write.Insert($"{number}", Texts(15, '"')))],
        ["a name that is none"] = [new Write.Insert("one", new Properties { { "a-b", "x" } })],
        ["an empty name"] = [new Write.Insert("one", new Properties { { "", "x" } })],
        ["a name that the table has itself"] = [new Write.Insert("one", new Properties { { "rowkey", "x" } })],
        ["a name that a home has itself"] = [new Write.Insert("one", new Properties { { StoreLimits.WriteId, "x" } })],
        ["one name twice"] = [new Write.Insert("one", new Properties { { "a", "x" }, { "a", "y" } })],
        ["a replacement of whatever is there"] = [Replace("one", "x", "*")],
        ["a removal of whatever is there"] = [new Write.Delete("one", "")],
    };

    public static TheoryData<string> WhatIsRefused => [.. Refused.Keys];

    [ContractTheory]
    [MemberData(nameof(WhatIsRefused))]
    public async Task It_is_refused_and_nothing_is_written(string what)
    {
        await Assert.ThrowsAsync<StoreRefusedException>(() => CommitAsync(Refused[what]));
        Assert.Empty(await KeysAsync(KeyRange.Prefix("")));
    }

    [ContractFact]
    public async Task A_partition_is_a_key_too() =>
        await Assert.ThrowsAsync<StoreRefusedException>(() => Store.CommitAsync($"{Partition}/x", [Insert("one", "x")], Cancel));

    [ContractFact]
    public async Task All_that_is_just_within_the_limits_is_taken()
    {
        ETagsOf(await CommitAsync(Insert(new string('k', StoreLimits.MaxKeyLength), "x")));
        ETagsOf(await CommitAsync(Insert("text", new string('x', StoreLimits.MaxTextLength))));
        ETagsOf(await CommitAsync(new Write.Insert("flags", Flags(StoreLimits.MaxOwnProperties))));
        ETagsOf(await CommitAsync([.. Enumerable.Range(0, 8).Select(number => new Write.Insert($"{number}", Texts(15, 'x')))]));
    }

    private static Properties Texts(int count, char of)
    {
        var properties = new Properties();
        for (var number = 0; number < count; number++)
        {
            properties.Add($"text{number}", new string(of, StoreLimits.MaxTextLength));
        }

        return properties;
    }

    private static Properties Flags(int count)
    {
        var properties = new Properties();
        for (var number = 0; number < count; number++)
        {
            properties.Add($"flag{number}", true);
        }

        return properties;
    }
}
