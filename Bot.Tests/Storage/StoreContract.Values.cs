using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>What is written comes back as it was.</summary>
public abstract partial class StoreContract
{
    [ContractTheory]
    [InlineData("")]
    [InlineData(" spaces around ")]
    [InlineData("O'Hara \"quoted\" \\ / # ? % & < > + = ;")]
    [InlineData("line\nline\r\n\ttab")]
    [InlineData("Zürich, £12,500, 第三季度, العربية")]
    [InlineData("👩‍⚕️ and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢")]
    [InlineData("2026-03-02T09:30:00Z")]
    [InlineData("12345678901234567890")]
    [InlineData("true")]
    [InlineData("{\"doc\":[1,2,{\"a\":null}]}")]
    [InlineData("\u0001\u007f\u0085\u2028\ufeff\uffff")]
    public async Task A_text_comes_back_as_it_was(string text)
    {
        await InsertAsync("one", text);

        Assert.Equal(text, await TextAsync("one"));
    }

    [ContractTheory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue + 1L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public async Task A_number_comes_back_as_it_was(long number)
    {
        await CommitAsync(new Write.Insert("one", new Properties { { "number", number } }));

        Assert.Equal(number, (await ReadAsync("one"))!.Properties.Number("number"));
    }

    [ContractTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_flag_comes_back_as_it_was(bool flag)
    {
        await CommitAsync(new Write.Insert("one", new Properties { { "flag", flag } }));

        Assert.Equal(new KeyValuePair<string, object>("flag", flag), Assert.Single((await ReadAsync("one"))!.Properties));
    }

    [ContractFact]
    public async Task A_row_brings_its_own_properties_and_no_others()
    {
        await CommitAsync(new Write.Insert("one", new Properties { { "b", "x" }, { "a", 1L }, { "c", true } }));
        var read = (await ReadAsync("one"))!.Properties;
        var found = (await Store.QueryAsync(Partition, KeyRange.Prefix(""), 1, Cancel)).Single().Properties;

        Assert.Equal(["a", "b", "c"], read.Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "b", "c"], found.Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [ContractFact]
    public async Task A_row_as_large_as_may_be_comes_back_as_it_was()
    {
        var properties = new Properties();
        for (var number = 0; number < 15; number++)
        {
            properties.Add($"text{number}", new string((char)('a' + number), StoreLimits.MaxTextLength));
        }

        ETagsOf(await CommitAsync(new Write.Insert("one", properties)));

        Assert.Equal(properties.ToDictionary(), (await ReadAsync("one"))!.Properties.ToDictionary());
    }

    [ContractFact]
    public async Task A_row_without_properties_is_a_row()
    {
        ETagsOf(await CommitAsync(new Write.Insert("one", [])));

        Assert.Empty((await ReadAsync("one"))!.Properties);
    }
}
