using AccountBot.Accounts;
using AccountBot.Capabilities.Approvals.Kinds.Budget;
using AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;
using AccountBot.Capabilities.Approvals.Kinds.Content;
using AccountBot.Capabilities.Approvals.Kinds.Reallocation;
using AccountBot.Language;

namespace AccountBot.Tests.Capabilities.Approvals.Kinds;

/// <summary>What the kinds read from people's words.</summary>
public class SpokenKindTests
{
    private static readonly IReadOnlyList<BudgetLineFacts> Lines = [Line("Fees"), Line("Pass-through"), Line("Website")];

    [Theory]
    [InlineData("where's my CO-03 stuck", 3)]
    [InlineData("bump Marcus re CO3", 3)]
    [InlineData("status of co 12", 12)]
    [InlineData("change order 7 please", 7)]
    [InlineData("change order no. 7", 7)]
    [InlineData("where's my CO?", null)]
    [InlineData("need a CO for the 2 extra posters, approx 9.5k", null)]
    [InlineData("CO for 9k", null)]
    [InlineData("how is Coventry 3 doing", null)]
    public void A_change_orders_number_is_read_however_it_is_typed(string text, int? number) => Assert.Equal(number, OrderNumber.In(Utterance.Read(text)));

    [Theory]
    [InlineData("move £3k from pass-through to fees", "Pass-through", "Fees")]
    [InlineData("put 3k into the website from fees", "Fees", "Website")]
    [InlineData("take 3k out of fees and add it to the website", "Fees", "Website")]
    [InlineData("reallocate £3k to fees", null, "Fees")]
    [InlineData("transfer £3k from our fees", "Fees", null)]
    public void Money_goes_where_the_words_before_the_lines_say(string text, string? from, string? to)
    {
        var said = Utterance.Read(text);
        var named = Lines.Where(line => NameMatcher.Find(said, [new Named<BudgetLineFacts>(line, [line.Line])]).All.Count > 0).ToList();

        Assert.True(Directions.IsMove(said, named));
        Assert.Equal((from, to), Directions.In(said, named));
    }

    [Theory]
    [InlineData("ask for £3k more on fees")]
    [InlineData("I need £3k on fees and website")]
    public void More_money_is_no_reallocation(string text) => Assert.False(Directions.IsMove(Utterance.Read(text), Lines));

    [Theory]
    [InlineData("release the speaker deck v3", "3")]
    [InlineData("release version 3.1 of the deck", "3.1")]
    [InlineData("release the deck", null)]
    [InlineData("release the TV3 film", null)]
    public void A_version_is_read_from_the_words(string text, string? version) => Assert.Equal(version, SpokenVersion.In(Utterance.Read(text)));

    [Theory]
    [InlineData("v3", "3", true)]
    [InlineData("Version 3", "v3", true)]
    [InlineData("final B", "Final b", true)]
    [InlineData("v3", "v3.1", false)]
    [InlineData("3", "30", false)]
    public void Versions_are_the_same_whatever_stands_before_the_number(string one, string other, bool same) => Assert.Equal(same, SpokenVersion.AreSame(one, other));

    private static BudgetLineFacts Line(string name) => new(name, BudgetLineKind.Other, 100, 0, 0, EstimateToComplete: null);

    [Theory]
    [InlineData("7.500", "7500")]
    [InlineData("1.500,50", "1500.50")]
    [InlineData("-7.500", "-7500")]
    [InlineData("7,500", "7500")]
    [InlineData("7.50", "7.50")]
    [InlineData("12.5k", "12500.0")]
    [InlineData("2,5", null)]
    [InlineData("lots", null)]
    public void A_figure_is_as_much_in_a_card_as_in_chat(string typed, string? amount) => Assert.Equal(amount, BudgetAmount.Typed(typed, "EUR"));
}
