using AccountBot.Accounts;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Dialogs;

/// <summary>One message that reaches two copies of the bot is answered once, and is answered though the copy that began it dies.</summary>
public sealed class OneAnswerStories
{
    private const string Question = "my deadlines";

    [Fact]
    public async Task A_question_that_reaches_two_copies_at_one_moment_is_answered_once()
    {
        await using var one = await BotWorld.StartAsync();
        await using var other = await one.AnotherCopyAsync(new WorldOptions());

        for (var again = 0; again < 10; again++)
        {
            var message = one.Wire.Message(one.Tom.User, Question);
            await Task.WhenAll(one.TellAsync(message), other.TellAsync(message));
            await one.Tom.Hears();
            await one.Tom.HearsNothing();
        }
    }

    [Fact]
    public async Task Nor_is_it_answered_later_where_word_was_left_of_it()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, Question);
        await TakeAsync(bot, $"{message["id"]}");
        await bot.TellAsync(message);
        await ChangeAsync(bot, ring => ring.With($"{message["id"]}", bot.Clock.GetUtcNow()));

        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));

        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task What_a_copy_died_over_is_answered_when_it_arrives_again()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, Question);
        await TakeAsync(bot, $"{message["id"]}");
        await bot.TellAsync(message);
        await bot.TellAsync(message);
        await bot.Tom.HearsNothing();

        await bot.AdvanceAsync(TimeSpan.FromSeconds(30));

        await bot.Tom.Hears();
        await bot.TellAsync(message);
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task What_arrives_long_after_that_is_answered_at_once()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, Question);
        await TakeAsync(bot, $"{message["id"]}");
        await bot.AdvanceAsync(TimeSpan.FromSeconds(30));

        await bot.TellAsync(message);

        await bot.Tom.Hears();
    }

    public static TheoryData<string> NotToBeKept { get; } = ["a patient had a seizure after taking Orlavex", $"my deadlines {new string('x', 11_000)}"];

    [Theory]
    [MemberData(nameof(NotToBeKept))]
    public async Task What_may_not_be_kept_for_later_is_answered_at_once(string text)
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, text);
        await TakeAsync(bot, $"{message["id"]}");

        await bot.TellAsync(message);

        await bot.Tom.Hears();
        Assert.DoesNotContain(await bot.StoreAsync(), row => row.Contains("-again", StringComparison.Ordinal));
    }

    /// <summary>Another copy has it in hand.</summary>
    private static Task TakeAsync(BotWorld bot, string activityId) => ChangeAsync(bot, ring => ring.Taking(activityId, bot.Clock.GetUtcNow()));

    private static async Task ChangeAsync(BotWorld bot, Func<Ring, Ring> change)
    {
        await bot.QuietAsync();
        var conversations = bot.Services.GetRequiredService<Conversations>();
        var reference = new ConversationReference(bot.Teams.ServiceUrl, bot.Tom.Chat.Id, "personal", FakeTeams.Tenant, bot.Tom.User.UserId, BotId: null);
        var conversation = await conversations.ReadOneAsync(PersonId.Parse(bot.Tom.ObjectId), reference, TestContext.Current.CancellationToken);
        await conversations.ChangeAsync(conversation, now => new Changed(now with { Ring = change(now.Ring) }), TestContext.Current.CancellationToken);
    }
}
