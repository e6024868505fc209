using AccountBot.Language;

namespace AccountBot.Tests.Language;

public class SlotTests
{
    [Theory]
    [InlineData("ask for £4,000 more on Velorin for the Congress stand", "the Congress stand")]
    [InlineData("request £12.5k for Velorin because the printer raised its prices.", "the printer raised its prices")]
    [InlineData("can I get 6k more on the website for the extra MLR round?", "the extra MLR round")]
    [InlineData("need a CO for the 2 extra posters, approx 9.5k", "the 2 extra posters")]
    [InlineData("ask for £4k more on fees for Smith & Jones, the designers, please", "Smith & Jones, the designers")]
    [InlineData("increase the budget for Velorin by 4k", "Velorin")]
    [InlineData("ask for £4,000 more on Velorin", null)]
    [InlineData("move the deck to Friday because Client X is late", "Client X is late")]
    [InlineData("move the deadline for the abstract to Friday", null)]
    [InlineData("push the deck back a week for the client review", "the client review")]
    [InlineData("need 2k more on fees because dr. smith wants 200 more copies", "dr. smith wants 200 more copies")]
    [InlineData("need €2.500 more on Website because Dr. Meier's flights (approx. 3 pax) got pricier; see v2.1 of the quote. Client knows.", "Dr. Meier's flights (approx. 3 pax) got pricier; see v2.1 of the quote. Client knows")]
    [InlineData("need another €1.800 on Website for extra MLR round", "extra MLR round")]
    [InlineData("ask for £2k more on fees because of the flights", "the flights")]
    [InlineData("ask for £2k more on fees because the venue costs more. Could you send it today?", "the venue costs more")]
    [InlineData("need 2k more on fees because e.g. the venue and J. Shaw cost more. Thanks", "e.g. the venue and J. Shaw cost more")]
    public void A_reason_is_quoted_as_it_was_typed(string said, string? reason) => Assert.Equal(reason, Read(said).Slots.Reason?.Text);

    [Theory]
    [InlineData("ask for £4k more for Velorin for the congress stand", "Velorin", "the congress stand")]
    [InlineData("ask for £4k more for the congress stand on Velorin", "Velorin", "the congress stand")]
    [InlineData("increase the budget for Velorin by 4k", "Velorin", null)]
    [InlineData("ask for £4k more for the launch of Velorin", "Velorin", "the launch of Velorin")]
    public void A_reason_is_freed_of_the_names_beside_it(string said, string name, string? reason)
    {
        var read = Read(said);
        var names = NameMatcher.Find(read.Utterance, [new Named<int>(1, [name])]).Fits.Select(f => f.Span);
        Assert.Equal(reason, read.Slots.ReasonWithout(read.Utterance, names));
    }

    [Theory]
    [InlineData("I'm stuck on the ABPI code bit of the leaflet, can my AM help?", "I'm stuck on the ABPI code bit of the leaflet")]
    [InlineData("Can my AM help? I'm stuck on the ABPI code", "I'm stuck on the ABPI code")]
    [InlineData("hi, need a hand w the reconciliation, numbers dont match the PO", "need a hand w the reconciliation, numbers dont match the PO")]
    [InlineData("help me with the PO please", "help me with the PO")]
    [InlineData("can my AM help?", null)]
    public void A_question_for_a_colleague_is_quoted_without_the_call(string said, string? question)
    {
        Assert.Equal(Intent.AskForHelp, Read(said).Intent);
        Assert.Equal(question, Read(said).Slots.Question?.Text);
    }

    [Theory]
    [InlineData("budget of Zyntrax", "Zyntrax")]
    [InlineData("how much is left on Velorin EU?", "Velorin EU")]
    [InlineData("who's the AM on Pelvarix", "AM|Pelvarix")]
    [InlineData("anything red before my 10am?", "")]
    [InlineData("where am I with Brontia", "Brontia")]
    [InlineData("increase the budget for Zyntrax by 4k", "Zyntrax")]
    [InlineData("ask for £4,000 more on Velorin for the congress stand", "Velorin")]
    [InlineData("what are my deadlines this week?", "")]
    [InlineData("please could you move the Quillan slide kit to Friday because the client is late", "Quillan slide kit")]
    public void What_nothing_explains_is_left_for_names(string said, string leftover) =>
        Assert.Equal(leftover, string.Join('|', Read(said).Slots.Leftover.Select(p => p.Text)));

    [Theory]
    [InlineData("the weather is nice")]
    [InlineData("asdf jkl")]
    [InlineData("my sister won the pub quiz")]
    public void What_is_no_business_of_the_bot_is_not_understood(string said) => Assert.Equal(Intent.Unknown, Read(said).Intent);

    [Fact]
    public void The_likelihoods_of_all_meanings_add_up_to_no_more_than_one()
    {
        var read = Read("raise fees to £60,000");
        Assert.Equal(Intent.ChangeBudget, read.Intent);
        Assert.InRange(read.Ranking.Sum(ranked => ranked.Score), 0.5, 1.001);
    }

    private static Understanding Read(string said) => IntentReader.Read(Utterance.Read(said), Day.Context);
}
