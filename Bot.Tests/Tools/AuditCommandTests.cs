using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Tools;

/// <summary>What happened on the accounts, taken out beside the running bot.</summary>
public sealed class AuditCommandTests
{
    private static readonly AccountId Orlavex = AccountId.Parse("orlavex");

    [Fact]
    public async Task Each_change_is_a_line_oldest_first()
    {
        await using var bot = await BotWorld.StartAsync();
        await MoveAsync(bot, "24 March");
        await bot.AdvanceAsync(TimeSpan.FromHours(1));
        await MoveAsync(bot, "23 March");

        var lines = await CommandLine.LinesAsync(["audit", .. bot.CommandArguments]);

        Assert.StartsWith("Account,Seq,At,Actor,ActorName,Action,Subject,Before,After,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Contains(",Greta Solberg,deadline.moved,Speaker deck,Fri 20 Mar 2026,Tue 24 Mar 2026,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",Tue 24 Mar 2026,Mon 23 Mar 2026,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_it_is_one_list_with_the_chain_of_hashes()
    {
        await using var bot = await BotWorld.StartAsync();
        await MoveAsync(bot, "24 March");
        await MoveAsync(bot, "23 March");

        var rows = JsonNode.Parse(string.Concat(await CommandLine.LinesAsync(["audit", "--format", "json", .. bot.CommandArguments])))!.AsArray();

        Assert.Equal(2, rows.Count);
        Assert.Equal((string?)rows[0]!["hash"], (string?)rows[1]!["previous"]);
        Assert.Equal("orlavex", (string?)rows[0]!["account"]);
    }

    [Fact]
    public async Task An_empty_trail_is_an_empty_list()
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Equal("[]", string.Concat(await CommandLine.LinesAsync(["audit", "--format", "json", .. bot.CommandArguments])));
    }

    [Theory]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-03", 0)]
    public async Task Since_leaves_out_what_was_before_that_day(string day, int expected)
    {
        await using var bot = await BotWorld.StartAsync();
        await MoveAsync(bot, "24 March");

        Assert.Equal(1 + expected, (await CommandLine.LinesAsync(["audit", "--since", day, .. bot.CommandArguments])).Length);
    }

    [Fact]
    public async Task One_account_is_told_alone_and_one_that_is_not_there_by_name()
    {
        await using var bot = await BotWorld.StartAsync();
        await MoveAsync(bot, "24 March");

        Assert.Single(await CommandLine.LinesAsync(["audit", "--account", "marelle-eu", .. bot.CommandArguments]));
        Assert.Equal(2, (await CommandLine.LinesAsync(["audit", "--account", "orlavex", .. bot.CommandArguments])).Length);
        Assert.Equal("audit: there is no account 'nowhere'", await CommandLine.FailureAsync(["audit", "--account", "nowhere", .. bot.CommandArguments]));
    }

    [Theory]
    [InlineData('=')]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('@')]
    public async Task A_spreadsheet_takes_no_cell_for_a_formula(char mark)
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["accounts"]![0]!["milestones"]![2]!["title"] = $"{mark}Speaker deck");
        await MoveAsync(bot, "24 March");

        var row = (await CommandLine.LinesAsync(["audit", .. bot.CommandArguments]))[^1];

        Assert.Contains($"'{mark}Speaker deck", row, StringComparison.Ordinal);
        Assert.DoesNotContain($",{mark}", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_finds_what_the_bot_wrote_sound()
    {
        await using var bot = await BotWorld.StartAsync();
        await MoveAsync(bot, "24 March");

        Assert.Contains("orlavex: 1 rows, sound", await CommandLine.LinesAsync(["audit", "--verify", .. bot.CommandArguments]));
    }

    [Fact]
    public async Task Verify_names_the_first_broken_row()
    {
        await using var bot = await BotWorld.StartAsync();
        await MoveAsync(bot, "24 March");
        await MoveAsync(bot, "23 March");
        await ForgeAsync(bot.Services.GetRequiredService<IStore>());

        Assert.Equal("audit: broken: orlavex: row 1 was changed", await CommandLine.FailureAsync(["audit", "--verify", .. bot.CommandArguments]));
    }

    private static async Task MoveAsync(BotWorld bot, string day)
    {
        await bot.Greta.Says($"move the speaker deck on Orlavex to {day}");
        await bot.Greta.HearsCard();
    }

    private static async Task ForgeAsync(IStore store)
    {
        var row = (await store.ReadAsync(AccountKeys.Partition(Orlavex), AccountKeys.Audit(Orlavex, 1), CancellationToken.None))!;
        var forged = new Properties
        {
            { "doc", Document.TextOf(row).Replace("24 Mar", "31 Mar", StringComparison.Ordinal) },
            { AuditLine.HashProperty, row.Properties.Text(AuditLine.HashProperty)! },
        };
        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(row.Partition, [new Write.Replace(row.Key, forged, row.ETag)], CancellationToken.None));
    }
}
