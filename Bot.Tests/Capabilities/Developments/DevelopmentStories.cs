using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Developments;

public sealed class DevelopmentStories
{
    [Fact]
    public async Task A_development_is_kept_with_who_and_when_and_can_be_taken_back()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("log: client on Orlavex wants to add Spain");
        var card = await bot.Greta.HearsCard();
        Assert.Equal("Noted on Orlavex launch: client on Orlavex wants to add Spain. Everybody on its team can find it among what changed.", card.Text);
        await bot.Omar.Says("what changed on Orlavex today?");
        Assert.Contains("client on Orlavex wants to add Spain, Greta Solberg, Mon 2 Mar 2026 09:30", await bot.Omar.Hears(), StringComparison.Ordinal);

        (await bot.Greta.Presses(card, "Undo")).Card.Shows("Undone. This holds no more: “Noted on Orlavex launch");
    }

    [Fact]
    public async Task On_several_accounts_the_speaker_is_asked_which()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("log: client wants to add Spain");
        await bot.Greta.HearsCard();
        await bot.Greta.Says("Marelle US");

        Assert.StartsWith("Noted on Marelle US: client wants to add Spain.", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_director_has_it_until_it_is_answered()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("flag the media plan for review: it clashes with the congress");
        Assert.StartsWith("Flagged for review on Orlavex launch: the media plan: it clashes with the congress. Omar Nassif has it", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        var card = await bot.Omar.HearsCard();
        Assert.Equal("Greta Solberg asks you to review on Orlavex launch: the media plan: it clashes with the congress.", card.Text);
        Assert.Equal("Write what is to be changed first.", (await bot.Omar.Presses(card, "Change this")).Text);
        await bot.Omar.Presses(card, "Change this", ("change", "move it a week"));

        Assert.Equal("Omar Nassif asks to change: move it a week (Orlavex launch: the media plan: it clashes with the congress).", await bot.Greta.Hears());
        card.Card.Shows("Omar Nassif asks to change: move it a week");
    }

    [Theory]
    [InlineData("Seen", "Seen by Omar Nassif")]
    [InlineData("Let us talk", "Omar Nassif would like to talk about it")]
    public async Task One_tap_answers_it(string button, string answer)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("flag the media plan for review");
        await bot.Greta.HearsCard();

        await bot.Omar.Presses(await bot.Omar.HearsCard(), button);

        Assert.StartsWith(answer, await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_director_flags_goes_to_the_head()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Omar.Says("flag the media plan for review");
        await bot.Omar.HearsCard();

        await bot.Helen.HearsCard();
        await bot.Greta.HearsNothing();
    }

    [Theory]
    [InlineData("Tom", false)]
    [InlineData("Greta", false)]
    [InlineData("Victor", true)]
    public async Task Only_those_asked_answer(string who, bool isStranger)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("flag the media plan for review");
        await bot.Greta.HearsCard();
        var card = await bot.Omar.HearsCard();

        var answer = await bot[who].Presses(card.OldCopy(), "Seen");

        if (isStranger)
        {
            Assert.Equal("I know no such call for review.", answer.Text);
        }

        card.Card.Shows("Waits for Omar Nassif");
    }
}
