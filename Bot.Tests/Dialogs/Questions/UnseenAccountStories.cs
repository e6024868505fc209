using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs.Questions;

/// <summary>Somebody else's account is not there: it is spoken of in the very words that are used for a name that nobody bears.</summary>
public sealed class UnseenAccountStories
{
    [Theory]
    [InlineData("deadlines on {0}")]
    [InlineData("{0} deadlines")]
    [InlineData("how much is left on {0}?")]
    [InlineData("budget of {0}")]
    [InlineData("who is the AM on {0}?")]
    [InlineData("who is on {0}")]
    [InlineData("how is {0} doing?")]
    [InlineData("status of {0}")]
    [InlineData("when is the patient survey on {0}")]
    public async Task An_account_of_others_and_no_account_read_the_same(string question)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(string.Format(null, question, "Quillan"));
        var unseen = await bot.Tom.Hears();
        await bot.Tom.Says(string.Format(null, question, "Zyntrax"));
        var unknown = await bot.Tom.Hears();

        Assert.StartsWith("I know no account called “Quillan", unseen, StringComparison.Ordinal);
        Assert.Equal(unknown, unseen.Replace("Quillan", "Zyntrax", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_is_nearly_known_is_asked_back()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("deadlines on Orlovix");
        var answer = await bot.Tom.Hears();

        Assert.Contains("Orlavex", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillan", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_beside_a_known_one_does_not_hinder_the_answer()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("how are Orlavex and Zyntrax doing?");

        var answer = await bot.Tom.Hears();
        Assert.StartsWith("I know nothing called “Zyntrax”", answer, StringComparison.Ordinal);
        Assert.Contains("Amber", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my deadlines")]
    [InlineData("deadlines of Orlavex")]
    [InlineData("how much is left on Orlavex?")]
    [InlineData("who is on Orlavex?")]
    [InlineData("status of Orlavex")]
    public async Task Somebody_on_no_account_is_told_so(string question)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Victor.Says(question);

        Assert.StartsWith("You are not on any account's team", await bot.Victor.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_known_only_on_shared_accounts()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Nadia.Says("Ruth's deadlines");
        var unseen = await bot.Nadia.Hears();
        await bot.Nadia.Says("Bertil's deadlines");

        Assert.Equal(await bot.Nadia.Hears(), unseen.Replace("Ruth", "Bertil", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_shared_accounts_count_of_what_somebody_else_owns()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("Ruth's deadlines");

        var answer = await bot.Tom.Hears();
        Assert.Contains("Investigator webinar", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Patient survey", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Sales aid", answer, StringComparison.Ordinal);
    }
}
