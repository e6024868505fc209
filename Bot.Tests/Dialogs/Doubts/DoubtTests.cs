using AccountBot.Dialogs.Doubts;
using AccountBot.Language;
using AccountBot.Tests.Language;

namespace AccountBot.Tests.Dialogs.Doubts;

/// <summary>What is asked before it is done.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("move the deck to friday", false, new Intent[0])]
    [InlineData("move the deck to friday", true, new[] { Intent.MoveDeadline })]
    [InlineData("when is the deck due", true, new Intent[0])]
    [InlineData("ask for 4k more on fees", true, new Intent[0])]
    [InlineData("I'm stuck on the survey, can somebody help?", false, new Intent[0])]
    [InlineData("tell me a joke", true, new Intent[0])]
    public void Only_what_is_done_at_once_is_asked_back(string text, bool isInferred, Intent[] candidates) =>
        Assert.Equal(candidates, Doubt.Of(IntentReader.Read(Utterance.Read(text), Day.Context), isInferred));

    [Fact]
    public void Words_that_only_lean_to_a_change_offer_it_first() =>
        Assert.Equal(Intent.MoveDeadline, Doubt.Of(IntentReader.Read(Utterance.Read("the deck to friday"), Day.Context), isInferred: false)[0]);
}
