using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Tests.Language;

/// <summary>What must never start anything: a wrong act is worse than a question.</summary>
public sealed class WrongActionTests
{
    [Theory]
    [InlineData("I don't need help with the survey")]
    [InlineData("i was stuck on the survey but its fine now")]
    [InlineData("how do i ask for help")]
    [InlineData("is anybody stuck on tavendia")]
    [InlineData("help desk number?")]
    [InlineData("can you help me find the survey deadline")]
    public void It_asks_nobody_for_help(string text) => Assert.NotEqual(Intent.AskForHelp, Read(text).Intent);

    [Theory]
    [InlineData("i told the client we'd move stand brief to 14 dec")]
    [InlineData("remind me to move the stand brief on friday")]
    [InlineData("don't move the stand brief to 15 dec")]
    [InlineData("greta wants me to withdraw my request but i wont")]
    public void It_changes_nothing(string text) =>
        Assert.DoesNotContain(Read(text).Intent, new[] { Intent.MoveDeadline, Intent.ChangeBudget, Intent.Withdraw });

    [Theory]
    [InlineData("remind me to withdraw my request")]
    [InlineData("leila is off from monday")]
    public void What_cannot_be_done_yet_is_known_as_such(string text) => Assert.Equal(Intent.NotYet, Read(text).Intent);

    [Theory]
    [InlineData("€5.000", "5000")]
    [InlineData("€1.500,50", "1500.50")]
    [InlineData("2,5k", "2500")]
    [InlineData("£2.5k", "2500")]
    [InlineData("£4.50", "4.50")]
    [InlineData("£12.500", "12500")]
    [InlineData("£1 500", "1500")]
    [InlineData("5'000", "5000")]
    public void A_sum_is_never_read_a_thousand_times_too_small(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), MoneyReader.Read(Utterance.Read($"ask for {text} more on fees")).Single().Value);

    [Fact]
    public void A_sum_in_two_parts_is_not_guessed() =>
        Assert.Empty(MoneyReader.Read(Utterance.Read("ask for 1 500 € more on fees")));

    private static Understanding Read(string text) =>
        IntentReader.Read(Utterance.Read(text), new DateContext(new DateOnly(2026, 3, 2), day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), []));
}
