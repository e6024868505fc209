using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>What Teams sends, today or in some later version: nothing breaks, and whatever a person typed gets one answer.</summary>
public sealed class ActivityTests
{
    [Fact]
    public async Task Unknown_fields_entities_and_attachments_are_passed_over()
    {
        await using var bot = await BotWorld.StartAsync();
        var activity = bot.Wire.Message(bot.Tom.User, "my deadlines");
        activity["laterField"] = new JsonObject { ["deep"] = new JsonArray(1, "two", null, new JsonObject()) };
        activity["from"]!["userRole"] = "user";
        activity["conversation"]!["sessionId"] = "later";
        activity["channelData"]!["app"] = new JsonObject { ["id"] = "x" };
        activity["entities"]!.AsArray().Add(new JsonObject { ["type"] = "https://schema.org/Message", ["@id"] = "", ["citation"] = new JsonArray() });
        activity["attachments"]!.AsArray().Add(new JsonObject { ["contentType"] = "later/type", ["content"] = 7, ["thumbnailUrl"] = "x" });

        await bot.TellAsync(activity);

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task Another_type_of_activity_is_taken_in_silence(string type)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.TellAsync(bot.Wire.Activity(type, "f:1", bot.Tom.User, bot.Tom.Chat));

        await bot.Tom.HearsNothing();
        Assert.Empty(bot.Teams.Calls);
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("remove-upgrade")]
    [InlineData("add-upgrade")]
    public async Task An_installation_that_is_no_new_one_is_taken_in_silence(string action)
    {
        await using var bot = await BotWorld.StartAsync();
        var activity = bot.Wire.Installation(bot.Tom.User);
        activity["action"] = action;

        await bot.TellAsync(activity);

        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task Whoever_installs_the_bot_is_greeted_once()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Installs();
        await bot.Tom.Installs();

        Assert.NotEmpty(await bot.Tom.Hears());
        await bot.Tom.HearsNothing();
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("somethingNew")]
    [InlineData(null)]
    public async Task Another_invoke_is_not_implemented(string? name)
    {
        await using var bot = await BotWorld.StartAsync();
        var invoke = bot.Wire.Invoke(bot.Tom.User, name ?? "");
        if (name is null)
        {
            invoke.Remove("name");
        }

        var answer = await bot.InvokeAsync(invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, answer.Http);
        Assert.Empty(answer.Body);
        await bot.Tom.HearsNothing();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://127.0.0.1@evil.example/")]
    public async Task Without_an_identity_nobody_but_this_machine_is_spoken_to(string serviceUrl)
    {
        await using var bot = await BotWorld.StartAsync();
        var activity = bot.Wire.Message(bot.Tom.User, "my deadlines");
        activity["serviceUrl"] = serviceUrl;
        var store = await bot.StoreAsync();

        using var answer = await bot.PostAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await bot.Tom.HearsNothing();
        Assert.Equal(store, await bot.StoreAsync());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task Without_an_identity_nobody_calls_it_by_another_name(string host)
    {
        await using var bot = await BotWorld.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(bot.Wire.Message(bot.Tom.User, "my deadlines").ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Host = host;

        using var answer = await bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task Where_others_read_along_the_bots_own_mention_is_no_part_of_what_was_said()
    {
        await using var bot = await BotWorld.StartAsync();
        var group = bot.Wire.Mention(bot.Tom.User, bot.Group, "my deadlines");
        group["conversation"] = bot.Wire.Message(bot.Tom.User, "").AsObject()["conversation"]!.DeepClone();

        await bot.TellAsync(group);

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_message_that_comes_again_is_answered_once()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, "my deadlines");

        await bot.TellAsync(message);
        await bot.TellAsync(message);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(50));
        await bot.TellAsync(message);

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task The_same_id_in_another_chat_is_another_message()
    {
        await using var bot = await BotWorld.StartAsync();
        var (toms, gretas) = (bot.Wire.Message(bot.Tom.User, "my deadlines"), bot.Wire.Message(bot.Greta.User, "my deadlines"));
        gretas["id"] = (string)toms["id"]!;

        await bot.TellAsync(toms);
        await bot.TellAsync(gretas);

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Contains("Media plan", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_as_long_as_a_book_is_answered()
    {
        await using var bot = await BotWorld.StartAsync();
        var activity = bot.Wire.Message(bot.Tom.User, "");
        activity["text"] = new string('x', 200_000);
        activity.Remove("attachments");

        await bot.TellAsync(activity);

        Assert.NotEmpty(await bot.Tom.Hears());
    }

    [Fact]
    public async Task Whoever_has_no_object_id_is_told_so_and_learns_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        var activity = bot.Wire.Message(bot.Tom.User, "my deadlines");
        activity["from"]!.AsObject().Remove("aadObjectId");

        await bot.TellAsync(activity);

        Assert.DoesNotContain("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_proves_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        var activity = bot.Wire.Message(bot.Victor.User, "my deadlines");
        activity["from"]!["name"] = bot.Tom.Name;
        activity["from"]!["id"] = bot.Tom.User.UserId;

        await bot.TellAsync(activity);

        Assert.DoesNotContain("Congress abstract", await bot.Victor.Hears(), StringComparison.Ordinal);
        await bot.Tom.HearsNothing();
    }
}
