using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Mornings;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Accounts;

/// <summary>What the bot does for each account before its people come in.</summary>
public sealed class MorningTests
{
    private static readonly AccountId Orlavex = AccountId.Parse("orlavex");

    [Theory]
    [InlineData("2026-03-02T03:00:00Z", "2026-03-02T05:00:00Z")]
    [InlineData("2026-03-02T05:00:00Z", "2026-03-03T05:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T04:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", "2026-10-25T05:00:00Z")]
    public void It_is_at_five_by_the_agencys_clock(string now, string morning) =>
        Assert.Equal(DateTimeOffset.Parse(morning), MorningTime.After(WorkingCalendar.Default, DateTimeOffset.Parse(now)));

    [Fact]
    public async Task An_entry_that_was_lost_is_back_the_next_morning()
    {
        await using var bot = await BotWorld.StartAsync();
        var store = bot.Services.GetRequiredService<IStore>();
        var greta = PersonId.Parse(bot.Greta.User.ObjectId);
        var row = (await store.ReadAsync(Shards.OfPerson(greta.ToString()), Membership.Key(greta, Orlavex), CancellationToken.None))!;
        await store.CommitAsync(row.Partition, [new Write.Delete(row.Key, row.ETag)], CancellationToken.None);

        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        await bot.Greta.Says("when is the speaker deck due on Orlavex?");

        Assert.Contains("Fri 20 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipts_go_after_thirty_days_and_not_before()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromDays(29));
        Assert.Equal(1, await ReceiptsAsync(bot));
        await bot.AdvanceAsync(TimeSpan.FromDays(3));

        Assert.Equal(0, await ReceiptsAsync(bot));
    }

    [Fact]
    public async Task Each_account_has_one_next_morning_however_often_it_is_planned()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        await bot.Services.GetRequiredService<MorningRound>().PlanAsync(CancellationToken.None);

        Assert.Equal(4, await MorningsAsync(bot));
    }

    [Fact]
    public async Task What_is_wrong_with_one_account_keeps_no_other_from_its_morning()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Services.GetRequiredService<MorningRound>().FirstRound;
        var store = bot.Services.GetRequiredService<IStore>();
        var seat = (await store.QueryAsync(AccountKeys.Partition(Orlavex), KeyRange.Prefix($"{Orlavex}{AccountKeys.Team}"), 1, CancellationToken.None))[0];
        await store.CommitAsync(seat.Partition, [new Write.Replace(seat.Key, Document.OfText("broken"), seat.ETag)], CancellationToken.None);

        await using var second = await bot.AnotherCopyAsync(new WorldOptions());
        await second.Services.GetRequiredService<MorningRound>().FirstRound;

        Assert.Contains(bot.Logs.Lines, line => line.StartsWith($"Error: Failed at morning morning-{Orlavex}", StringComparison.Ordinal));
        Assert.Equal(4, await MorningsAsync(bot));
    }

    private static async Task<int> ReceiptsAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<IStore>().QueryAsync(AccountKeys.Partition(Orlavex), KeyRange.Prefix($"{Orlavex}~6~"), 100, CancellationToken.None)).Count;

    private static async Task<int> MorningsAsync(BotWorld bot)
    {
        var store = bot.Services.GetRequiredService<IStore>();
        var rows = await Task.WhenAll(Shards.OfAccounts.Select(shard => store.QueryAsync(shard, WorkItem.DueBy(DateTimeOffset.MaxValue.AddDays(-1)), 100, CancellationToken.None)));
        return rows.SelectMany(row => row).Count(row => WorkItem.From(row).Kind == "morning");
    }
}
