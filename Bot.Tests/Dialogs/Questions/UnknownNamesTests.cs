using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Tests.Dialogs.Questions;

public sealed class UnknownNamesTests
{
    [Theory]
    [InlineData("deadlines on zyntrax", "zyntrax")]
    [InlineData("zyntrax deadlines", "zyntrax")]
    [InlineData("budget of Zyntrax", "Zyntrax")]
    [InlineData("how is zyntrax doing?", "zyntrax")]
    [InlineData("Bob's deadlines", "Bob")]
    [InlineData("whos the AM on Halden Pharma", "Halden Pharma")]
    [InlineData("how much did we spend on couriers on Zyntrax", "Zyntrax")]
    [InlineData("what are my deadlines mate", null)]
    [InlineData("what's due this week pls", null)]
    [InlineData("anything overdue", null)]
    [InlineData("what have I got on today", null)]
    [InlineData("list all deadlines in december", null)]
    [InlineData("how many days till Christmas", null)]
    public void A_name_is_told_from_idle_words(string text, string? name)
    {
        var said = IntentReader.Read(Utterance.Read(text), new DateContext(new DateOnly(2026, 11, 24), _ => true, [new DateOnly(2026, 12, 25)]));
        var leftover = said.Slots.Leftover.SelectMany(phrase => Enumerable.Range(phrase.Span.Start, phrase.Span.Length)).ToHashSet();

        Assert.Equal(name, UnknownNames.In(said, leftover));
    }
}
