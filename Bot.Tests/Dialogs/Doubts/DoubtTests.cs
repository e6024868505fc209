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
    public void Words_that_only_lean_to_a_change_offer_it_first_and_what_else_they_may_mean() =>
        Assert.Equal([Intent.MoveDeadline, Intent.Deadlines], Doubt.Of(Ranked((Intent.MoveDeadline, 0.45), (Intent.Unknown, 0.3), (Intent.Deadlines, 0.2)), isInferred: false));

    [Theory]
    [InlineData(0.4, 0.35, true)]
    [InlineData(0.4, 0.1, false)]
    public void What_tells_of_milestones_and_of_money_is_as_sure_as_both_together(double update, double spend, bool isSure) =>
        Assert.Equal(isSure, Doubt.Of(Ranked((Intent.Update, update), (Intent.LogSpend, spend)), isInferred: false).Count == 0);

    private static Understanding Ranked(params (Intent Intent, double Score)[] ranking) =>
        new(Utterance.Read("the deck to friday"), [.. ranking.Select(ranked => new IntentScore(ranked.Intent, ranked.Score))], IntentReader.Read(Utterance.Read("the deck to friday"), Day.Context).Slots);
}
