using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>A question that was more than one becomes a request or an issue, with what was typed, and is over by the same act.</summary>
public sealed class HelpTurningStoryTests
{
    [Fact]
    public async Task The_manager_makes_an_issue_of_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "client is fuming about the typo in the leave-behind, I need help with it");

        await bot.Greta.Presses("Make it an issue");

        Assert.StartsWith("Issue raised on Orlavex launch: client is fuming about the typo in the leave-behind", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Greta Solberg made more of your question on Orlavex launch. Issue raised", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsCard();
        await bot.Helen.HearsCard();
        Assert.All(bot.Greta.Chat.Messages.Where(message => message.HasCard), message => Assert.DoesNotContain("I can help", message.Card.ButtonTitles));
    }

    [Fact]
    public async Task Pressed_twice_it_is_one_issue()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "client is fuming about the typo in the leave-behind, I need help with it");
        var old = bot.Greta.Chat.Messages[^1].OldCopy();

        await bot.Greta.Presses(old, "Make it an issue");
        await bot.Greta.Presses(old, "Make it an issue");
        await bot.ReadAllAsync();

        await bot.Greta.Says("any open issues on Orlavex?");
        Assert.StartsWith("2 open issues", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_asker_makes_a_request_of_it_without_typing_it_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "I'm stuck, we need £1,500 more on pass-through for couriers, can somebody help?");

        await bot.Tom.Presses("Make it a request");
        var form = await bot.Tom.HearsCard();
        form.Card.Shows("£1,500").Shows("Pass-through");
        await bot.Tom.Presses(form, "Send");

        var decision = await bot.Greta.HearsCard();
        Assert.Contains("Pass-through", decision.Text, StringComparison.Ordinal);
        await bot.Greta.Presses(decision, "Approve");
        Assert.All(bot.Tom.Chat.Messages.Where(message => message.HasCard), message => Assert.DoesNotContain("Make it a request", message.Card.ButtonTitles));
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task What_names_no_change_becomes_an_approval_in_its_words()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Rung("AD")["approves"]!["other"] = true);
        await AskAsync(bot, "I'm stuck with bringing in a freelancer for the leave-behind, can somebody help?");

        await bot.Greta.Presses("Make it a request");
        var form = await bot.Greta.HearsCard();
        await bot.Greta.Presses(form, "Send");

        Assert.Contains("bringing in a freelancer", (await bot.Omar.HearsCard()).Text, StringComparison.Ordinal);
        Assert.StartsWith("Greta Solberg made more of your question on Orlavex launch. It is a request now:", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_sent_leaves_the_question_open()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "I'm stuck with bringing in a freelancer for the leave-behind, can somebody help?");
        await bot.Greta.Presses("Make it a request");
        await bot.Greta.HearsCard();

        await bot.Greta.Presses("Cancel");

        await bot.Greta.Presses("Done", ("answer", "Ask Ruth"));
        Assert.EndsWith("Ask Ruth", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    private static async Task AskAsync(BotWorld bot, string question)
    {
        await bot.Tom.Says($"{question} on Orlavex");
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();
    }
}
