using AccountBot.Accounts;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Tests.Dialogs.Updates;

public sealed class UpdateReaderTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory]
    [InlineData("is at risk", MilestoneState.AtRisk)]
    [InlineData("is amber", MilestoneState.AtRisk)]
    [InlineData("back on track", MilestoneState.OnTrack)]
    [InlineData("running late", MilestoneState.Late)]
    [InlineData("was delivered", MilestoneState.Done)]
    [InlineData("we hit it", MilestoneState.Done)]
    [InlineData("at risk of being late", MilestoneState.AtRisk)]
    [InlineData("hello", null)]
    public void Words_say_how_it_goes(string words, MilestoneState? state) =>
        Assert.Equal(state, UpdateReader.StateOf(words.Split(' ').ToHashSet(StringComparer.Ordinal)));

    [Theory]
    [InlineData("on friday", 4, -3)]
    [InlineData("on monday", 7, 0)]
    [InlineData("on 27 feb", 362, -3)]
    [InlineData("on 9 march", 7, 7)]
    [InlineData("yesterday", -1, -1)]
    public void What_was_done_lies_behind(string words, int read, int meant) =>
        Assert.Equal(Monday.AddDays(meant), UpdateReader.DoneOn(Monday.AddDays(read), Monday, words.Split(' ').ToHashSet(StringComparer.Ordinal)));
}
