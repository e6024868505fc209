using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs.Questions;

/// <summary>What is told of an account that is not the speaker's is laid on none of theirs: they are asked, in the same words whether it is there or not.</summary>
public sealed class OthersAccountStories
{
    [Theory]
    [InlineData("raise an issue on {0}: client found a typo")]
    [InlineData("raise an issue on {0} client found a typo")]
    [InlineData("raise an issue: the wrong file went out on {0}")]
    [InlineData("log on {0}: the client has a new brand manager")]
    [InlineData("contact report for {0}: there: Mia, decided: new poster")]
    [InlineData("contact report for {0}")]
    [InlineData("flag a need for review on {0}: the claims changed")]
    [InlineData("we promised the client on {0} a new proof by Friday noon")]
    [InlineData("I need help with the reconciliation for {0}: the numbers don't match")]
    public async Task A_matter_of_an_unknown_account_is_kept_nowhere(string said)
    {
        await using var bot = await BotWorld.StartAsync(OnlyOrlavex);
        var before = await RowsAsync(bot);

        await bot.Tom.Says(string.Format(null, said, "Quillan"));
        var unseen = await bot.Tom.HearsCard();
        Assert.Equal(before, await RowsAsync(bot));
        await bot.Tom.Says(string.Format(null, said, "Zyntrax"));
        var unknown = await bot.Tom.HearsCard();

        Assert.StartsWith("I know no account called “Quillan” among yours, so I have done nothing yet.", unseen.Text, StringComparison.Ordinal);
        Assert.Equal(unknown.Text, unseen.Text.Replace("Quillan", "Zyntrax", StringComparison.Ordinal));
        await bot.Omar.HearsNothing();
    }

    [Theory]
    [InlineData("issues at {0}")]
    [InlineData("any {0} issues?")]
    [InlineData("open issues on {0}?")]
    [InlineData("what changed on {0} since Monday?")]
    public async Task A_question_about_an_unknown_account_is_not_answered_for_another(string said)
    {
        await using var bot = await BotWorld.StartAsync(OnlyOrlavex);

        await bot.Tom.Says(string.Format(null, said, "Quillan"));
        var unseen = await bot.Tom.Hears();
        await bot.Tom.Says(string.Format(null, said, "Südwall"));

        Assert.StartsWith("I know no account called “Quillan” among yours", unseen, StringComparison.Ordinal);
        Assert.Equal(await bot.Tom.Hears(), unseen.Replace("Quillan", "Südwall", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_meant_their_own_account_says_so_and_loses_nothing()
    {
        await using var bot = await BotWorld.StartAsync(OnlyOrlavex);

        await bot.Tom.Says("raise an issue on Springer: they lost our manuscript");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Orlavex launch");

        Assert.Contains("they lost our manuscript", (await bot.Omar.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("raise an issue: the client found a typo on the congress stand")]
    [InlineData("raise an issue on the proof: the colours are wrong")]
    [InlineData("raise an issue for Greta: the client waits for her call")]
    [InlineData("raise an issue on the speaker deck: it is too long")]
    [InlineData("client on holiday until Friday, raise an issue: no sign-off before then")]
    public async Task What_names_no_other_account_is_raised_at_once(string said)
    {
        await using var bot = await BotWorld.StartAsync(OnlyOrlavex);

        await bot.Tom.Says(said);

        Assert.StartsWith("Issue raised on Orlavex launch", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("log £100 spend on {0} fees")]
    [InlineData("the {0} deck is done")]
    [InlineData("{0} deck is at risk")]
    [InlineData("the deck on {0} is on track")]
    [InlineData("{0} is done")]
    [InlineData("the {0} deck is with editorial")]
    public async Task How_an_unknown_thing_goes_is_laid_on_nothing_of_ours(string said)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await RowsAsync(bot);

        await bot.Greta.Says(string.Format(null, said, "Quillan"));
        var unseen = await bot.Greta.Hears();
        await bot.Greta.Says(string.Format(null, said, "Falke-Symposium"));

        Assert.StartsWith("I know nothing called “Quillan", unseen, StringComparison.Ordinal);
        Assert.Equal(await bot.Greta.Hears(), unseen.Replace("Quillan", "Falke-Symposium", StringComparison.Ordinal));
        Assert.Equal(before, await RowsAsync(bot));
    }

    [Theory]
    [InlineData("the kick-off meeting is done")]
    [InlineData("the kick-off meeting is at risk")]
    public async Task What_is_done_is_said_to_be_done(string said)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Equal("Kick-off meeting is done already.", await bot.Greta.Hears());
    }

    private static void OnlyOrlavex(JsonObject agency) => agency.Staff("marelle-eu", "AE", "Ruth");

    private static async Task<int> RowsAsync(BotWorld bot) => (await bot.StoreAsync()).Count(row => row.Contains("~9~", StringComparison.Ordinal));
}
