using AccountBot.Capabilities.Deadlines;
using AccountBot.Language;

namespace AccountBot.Tests.Capabilities.Deadlines;

public sealed class OwnThingsTests
{
    [Theory]
    [InlineData("my deadlines", true)]
    [InlineData("what are mine?", true)]
    [InlineData("what do I have to do this week", true)]
    [InlineData("whats due nxt week for me", true)]
    [InlineData("am I late on anything", true)]
    [InlineData("deadlines", false)]
    [InlineData("show me the milestones for Orlavex", false)]
    [InlineData("tell me what's overdue", false)]
    [InlineData("can I see the deadlines of Orlavex", false)]
    [InlineData("deadlines of my accounts", false)]
    [InlineData("what are my team's deadlines", false)]
    [InlineData("deadlines of my other client", false)]
    public void My_deadlines_are_told_from_talk_of_the_speaker(string text, bool areMeant) =>
        Assert.Equal(areMeant, OwnThings.AreMeant(Utterance.Read(text)));
}
