using System.Net;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>Keys come and go, and the bot keeps up with them without being driven.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task A_key_that_was_rolled_meanwhile_is_looked_up_at_once()
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("my deadlines");
        bot.Entra!.Roll(bot.Entra.Unknown, bot.Entra.Endorsed);

        using var answer = await PostAsync(bot, bot.Entra.Unknown);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_is_no_flood_at_the_keys_address()
    {
        await using var bot = await StartAsync();

        for (var i = 0; i < 20; i++)
        {
            using var answer = await PostAsync(bot, bot.Entra!.Unknown);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.InRange(bot.Entra!.Fetches, 1, 2);
    }

    [Fact]
    public async Task Without_the_keys_nobody_comes_in_and_with_them_everybody_does()
    {
        await using var bot = await BotWorld.StartAsync(new WorldOptions { Signed = true, Keys = keys => keys.IsDown = true });
        using var refused = await PostAsync(bot, bot.Entra!.Endorsed);

        bot.Entra.IsDown = false;
        using var taken = await PostAsync(bot, bot.Entra.Endorsed);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_token_whose_key_was_taken_back_is_refused_although_it_was_good_before()
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("my deadlines");
        await bot.ReadAllAsync();
        bot.Entra!.Roll(bot.Entra.Unknown, bot.Entra.Endorsed);
        using var newer = await PostAsync(bot, bot.Entra.Unknown);

        using var older = await PostAsync(bot, bot.Entra.Endorsed);

        Assert.Equal(HttpStatusCode.OK, newer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, older.StatusCode);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task The_keys_are_there_before_anybody_calls_and_looked_up_again_behind_the_scenes()
    {
        await using var bot = await StartAsync();
        await Waiting.UntilAsync(() => bot.Entra!.Fetches == 1, "the keys to be looked up");

        await bot.AdvanceAsync(TimeSpan.FromHours(13));

        await Waiting.UntilAsync(() => bot.Entra!.Fetches == 2, "the keys to be looked up again");
    }

    [Fact]
    public async Task The_bot_shows_its_own_token_to_the_connector()
    {
        await using var bot = await StartAsync();

        await bot.Tom.Says("my deadlines");

        Assert.NotEmpty(await bot.Tom.Hears());
        Assert.All(bot.Teams.Calls, call => Assert.Equal($"Bearer {WorldIdentity.OutboundToken}", call.Authorization));
    }

    [Fact]
    public async Task No_log_tells_a_token_a_password_or_what_was_said()
    {
        await using var bot = await StartAsync();

        await bot.Tom.Says("my deadlines, and my grandmother's maiden name");
        using var refused = await PostAsync(bot, bot.Entra!.Unknown);

        Assert.NotEmpty(await bot.Tom.Hears());
        var log = string.Join('\n', bot.Logs.Lines);
        Assert.DoesNotContain("grandmother", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(WorldIdentity.OutboundToken, log, StringComparison.Ordinal);
        Assert.DoesNotContain(WorldIdentity.Password, log, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", log, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Tom.User.UserId, log, StringComparison.Ordinal);
    }

    private static Task<BotWorld> StartAsync() => BotWorld.StartAsync(new WorldOptions { Signed = true });

    private static Task<HttpResponseMessage> PostAsync(BotWorld bot, SigningKey key)
    {
        var token = FakeEntra.Sign(FakeEntra.Header(key), FakeEntra.Claims(bot.Teams.ServiceUrl), key);
        return bot.PostAsync(System.Text.Encoding.UTF8.GetBytes(bot.Wire.Message(bot.Tom.User, "my deadlines").ToJsonString()), $"Bearer {token}");
    }
}
