using AccountBot.Channel;

namespace AccountBot.Tests.Channel;

public sealed class MentionsTests
{
    private static readonly ChannelAccount Bot = new("28:bot", "Account Bot");
    private static readonly ChannelAccount Namesake = new("29:somebody", "Account Bot");

    [Theory]
    [InlineData("<at>Account Bot</at> my deadlines", "my deadlines")]
    [InlineData("my <at>Account Bot</at> deadlines", "my deadlines")]
    [InlineData("<at>Account Bot</at>\u00A0my deadlines", "my deadlines")]
    [InlineData("<AT>account bot</AT> my deadlines <at>Account Bot</at>", "my deadlines")]
    [InlineData("my deadlines", "my deadlines")]
    [InlineData("<at>Account Bot</at>", "")]
    public void The_bots_own_mention_is_taken_out_wherever_it_stands(string typed, string heard) =>
        Assert.Equal(heard, Mentions.Strip(Said(typed, Mention(Bot, "<at>Account Bot</at>"))));

    [Fact]
    public void A_member_of_the_same_name_stays() =>
        Assert.Equal("<at>Account Bot</at> hello", Mentions.Strip(Said("<at>Account Bot</at> hello", Mention(Namesake, "<at>Account Bot</at>"))));

    [Fact]
    public void A_mention_that_stands_nowhere_does_no_harm() =>
        Assert.Equal("hello", Mentions.Strip(Said("hello", Mention(Bot, "<at>Somebody</at>"), Mention(Bot, ""), Mention(new ChannelAccount(), "hello"))));

    [Fact]
    public void A_bot_without_an_id_is_mentioned_by_nobody() =>
        Assert.Equal("<at>x</at> hello", Mentions.Strip(Said("<at>x</at> hello", Mention(new ChannelAccount(), "<at>x</at>")) with { Recipient = null }));

    private static Activity Said(string text, params Entity[] entities) => new() { Type = "message", Text = text, Recipient = Bot, Entities = entities };

    private static Entity Mention(ChannelAccount whom, string text) => new() { Type = "mention", Mentioned = whom, Text = text };
}
