using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;
using AccountBot.Tests.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Dialogs;

/// <summary>The same thing said or pressed more than once, at whatever moment, is done once; and nobody is told what is not so.</summary>
public sealed class RedeliveryTests
{
    private const string Stuck = "I'm stuck on the leave-behind, can my AM help?";

    [Fact]
    public async Task A_message_that_arrives_again_days_later_is_done_once()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, Stuck);
        message["timestamp"] = $"{bot.Clock.GetUtcNow().AddHours(-47.5):yyyy-MM-ddTHH:mm:ss.fffffff}Z";
        await bot.TellAsync(message);
        await bot.ReadAllAsync();

        // Longer than the conversation remembers what it saw.
        await bot.AdvanceAsync(TimeSpan.FromMinutes(61));
        await bot.TellAsync(message);

        Assert.Single((await ReadAsync(bot, "orlavex")).Help);
    }

    [Fact]
    public async Task Twenty_Sends_at_one_moment_are_one_request_and_twenty_civil_answers()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £1,000 more on Orlavex for the congress stand");
        var card = await bot.Tom.HearsCard();

        // Copied before the first press settles it.
        List<ChatMessage> copies = [.. Enumerable.Range(0, 20).Select(_ => card.OldCopy())];
        var answers = await Task.WhenAll(copies.Select(copy => bot.Tom.Presses(copy, "Send")));

        Assert.All(answers, answer => answer.Card.Shows("It waits for Greta Solberg"));
        Assert.Single((await ReadAsync(bot, "orlavex")).Requests);
        await bot.Greta.HearsCard();
    }

    [Fact]
    public async Task A_form_that_is_answered_twice_at_once_is_answered_once()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck with the reconciliation, can somebody help?");
        var which = await bot.Tom.HearsCard();

        await Task.WhenAll(bot.Tom.Presses(which.OldCopy(), "Orlavex launch"), bot.Tom.Presses(which.OldCopy(), "Marelle EU"));

        var asked = (await ReadAsync(bot, "orlavex")).Help.Concat((await ReadAsync(bot, "marelle-eu")).Help);
        Assert.Single(asked);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Cancel_comes_too_late_for_a_change_that_was_ordered()
    {
        await using var bot = await StartAsync();
        StoreOf(bot).IsAway = true;
        await bot.Tom.Says(Stuck);
        Assert.StartsWith("I have noted what you want", await bot.Tom.Hears(), StringComparison.Ordinal);

        await bot.Tom.Says("cancel");

        string[] heard = [await bot.Tom.Hears(), await bot.Tom.Hears()];
        Assert.Contains("There was nothing to cancel.", heard);
        Assert.Contains(heard, text => text.StartsWith("I asked Greta Solberg", StringComparison.Ordinal));
        await bot.Greta.HearsCard();
        Assert.Single((await ReadAsync(bot, "orlavex")).Help);
    }

    [Fact]
    public async Task A_change_that_comes_again_while_the_store_is_away_is_still_the_one_that_was_made()
    {
        await using var bot = await StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, Stuck);
        await bot.TellAsync(message);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(61));
        StoreOf(bot).IsAway = true;
        await bot.TellAsync(message);

        await bot.Tom.HearsNothing();
        Assert.Single((await ReadAsync(bot, "orlavex")).Help);
    }

    private static Task<BotWorld> StartAsync() => BotWorld.StartAsync(new WorldOptions { Edges = services => StoreAround.Put(services, home => new AwayOnce(home)) });

    private static AwayOnce StoreOf(BotWorld bot) => (AwayOnce)bot.Services.GetRequiredService<IStore>();

    private static async Task<AccountBook> ReadAsync(BotWorld bot, string account)
    {
        await bot.QuietAsync();
        return (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse(account), Depth.Core, TestContext.Current.CancellationToken))!;
    }

    /// <summary>A store that does not answer the next change of an account, and does not make it.</summary>
    private sealed class AwayOnce(IStore home) : StoreAround(home)
    {
        public bool IsAway { get; set; }

        public override Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel)
        {
            if (!IsAway || partition[0] != 'a' || !writes.Any(write => write.Key.Contains("~9~", StringComparison.Ordinal)))
            {
                return base.CommitAsync(partition, writes, cancel);
            }

            IsAway = false;
            throw new StoreUnavailableException("It is away.", new TimeoutException());
        }
    }
}
