using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Budget;

public sealed class BudgetStories
{
    [Fact]
    public async Task A_line_says_what_is_left_and_of_what()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("how much is left in pass throughs on orlavex");

        var answer = await bot.Tom.HearsCard();
        Assert.StartsWith("Pass-through on Orlavex launch: £28,500 left. Approved £40,000, committed £2,000, spent £9,500. 29% of the money is used, 42% of the time has gone. Set by the agency file on", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("£28,500 left").Shows("£9,500");
    }

    [Fact]
    public async Task An_account_is_told_line_by_line_with_its_total()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("budget of Orlavex");

        var answer = await bot.Greta.HearsCard();
        Assert.Contains("Fees £41,000 left of £120,000 (£15,000 committed, £64,000 spent, 66% used)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("In all £81,500 left of £190,000", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("£81,500 left").Shows("Congress stand").Shows("£12,000");
    }

    [Fact]
    public async Task Pence_are_told_where_there_are_any_and_lines_of_one_name_for_each_account()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("how much is left on fees?");

        var answer = await bot.Tom.Hears();
        Assert.Contains("Fees £41,000 left", answer, StringComparison.Ordinal);
        Assert.Contains("Fees £38,749.50 left", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Less_than_nothing_is_said_in_words_too()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("budget of Marelle US");

        (await bot.Greta.HearsCard()).Card.Shows("-£3,000");
    }

    [Fact]
    public async Task Many_accounts_have_a_line_each()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Staff("quillan", "CSD", "Helen"));

        await bot.Helen.Says("how much is left?");

        var answer = await bot.Helen.HearsCard();
        Assert.Contains("Orlavex launch £81,500 left of £190,000", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Quillan awareness £33,000 left of £50,000", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("Marelle EU").Shows("£41,749.50").DoesNotShow("Congress stand");
    }

    [Fact]
    public async Task A_line_that_is_not_there_is_said_to_be_unknown_beside_those_that_are()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("how much is left on couriers on Orlavex?");

        var answer = await bot.Tom.Hears();
        Assert.StartsWith("I know nothing called “couriers”", answer, StringComparison.Ordinal);
        Assert.Contains("Congress stand", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_a_budget_is_said_to_have_none()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Account("orlavex").Remove("budget"));

        await bot.Nadia.Says("how much is left on Orlavex?");

        Assert.Equal("No budget is recorded for Orlavex launch.", await bot.Nadia.Hears());
    }
}
