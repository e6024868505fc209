using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Capabilities.Approvals;
using AccountBot.Tests.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>A decider takes back what they decided, from their own answer.</summary>
public sealed class UndoStoryTests
{
    [Fact]
    public void A_receipt_of_another_capability_is_no_change_of_theirs()
    {
        var update = Document.ToText(new DoneAtOnce("updates", "Deck is done.", [], new StatusChange(AccountStatus.Green, AccountStatus.Red)));

        Assert.Null(MadeNote.TryRead(update));
        Assert.NotNull(MadeNote.TryRead(MadeNote.Write(new MadeNote(No: null, RequestKind.Budget, new Dictionary<string, string>(StringComparer.Ordinal)))));
    }

    [Fact]
    public async Task The_request_waits_again_the_money_goes_back_and_the_requester_is_told()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");
        await bot.Greta.Presses("Approve");
        await bot.Greta.HearsCard();
        await bot.Tom.Hears();

        (await bot.Greta.Presses("Undo")).Card.Shows("Undone.");

        Assert.Equal("Greta Solberg has taken back their decision on £2,000 more on Pass-through (Orlavex launch); it stands as before. It waits for Greta Solberg (Account Manager).", await bot.Tom.Hears());
        var book = await ReadAsync(bot, "orlavex");
        Assert.Equal(40_000m, book.Line("Pass-through")!.Value.Facts.Approved);
        Assert.Single(book.Requests);
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        Assert.Equal(42_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task Those_to_whom_it_had_gone_on_are_told_and_can_no_longer_decide()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "4,000");
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        var omars = await bot.Omar.HearsCard();
        var old = omars.OldCopy();

        await bot.Greta.Presses("Undo");

        Assert.StartsWith("Greta Solberg has taken back their decision", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Tom.Hears();
        Assert.DoesNotContain("Approve", omars.Card.ButtonTitles);
        await bot.Omar.Presses(old, "Approve");
        Assert.Equal(40_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task Once_the_policys_minutes_are_over_it_is_too_late()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(16));

        Assert.Equal("That can no longer be undone.", (await bot.Greta.Presses("Undo")).Text);
        Assert.Equal(42_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task Once_somebody_else_has_acted_on_it_it_is_too_late()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "4,000");
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Approve");
        await bot.Omar.Hears();
        await bot.Tom.Hears();

        Assert.Equal("That can no longer be undone.", (await bot.Greta.Presses("Undo")).Text);
    }

    [Fact]
    public async Task Nobody_undoes_anothers_decision()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");
        await bot.Greta.Presses("Approve");
        var answer = await bot.Greta.HearsCard();
        await bot.Tom.Hears();

        foreach (var who in new[] { bot.Tom, bot.Omar, bot.Victor })
        {
            Assert.Equal("That can no longer be undone.", (await who.Presses(answer.OldCopy(), "Undo")).Text);
        }

        Assert.Equal(42_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task A_condition_goes_with_the_approval_that_made_it()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");
        await bot.Greta.Presses(card, "Approve on condition", ("comment", "the PO is signed"));
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        await bot.Tom.Hears();

        await bot.Greta.Presses("Undo");
        await bot.Tom.Hears();

        Assert.Empty((await ReadAsync(bot, "orlavex")).Obligations);
        await bot.QuietAsync();
        Assert.Contains(bot.Tom.Chat.Messages, message => message.HasCard && message.Card.Shown.Contains("No longer owed, since the approval was taken back", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Tom.Chat.Messages, message => message.HasCard && message.Card.ButtonTitles.Contains("Done"));
    }

    [Fact]
    public async Task Whoever_looks_at_it_in_the_moment_of_the_undo_still_finds_it()
    {
        MeanwhileStore? store = null;
        await using var bot = await BotWorld.StartAsync(new WorldOptions { Edges = services => StoreAround.Put(services, home => store = new MeanwhileStore(home)) });
        var old = (await AskAsync(bot, "2,000")).OldCopy();
        await bot.Greta.Presses("Approve");
        await bot.Greta.HearsCard();
        await bot.Tom.Hears();

        // Closed when the account is read, it is open again by the look among what is closed.
        store!.BeforeReading("orlavex~4r~", () => bot.Greta.Presses("Undo"));
        var answer = await bot.Greta.Presses(old, "Reject", ("comment", "too late"));

        answer.Card.Shows("It waits for Greta Solberg");
        Assert.StartsWith("Greta Solberg has taken back", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    private static async Task<ChatMessage> AskAsync(BotWorld bot, string amount)
    {
        await bot.Tom.Says($"ask for £{amount} more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        return await bot.Greta.HearsCard();
    }

    private static async Task<AccountBook> ReadAsync(BotWorld bot, string account) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse(account), Depth.WithMilestones, TestContext.Current.CancellationToken))!;
}
