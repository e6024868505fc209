using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Approvals.Kinds.Budget;
using AccountBot.Capabilities.Approvals.Kinds.Content;
using AccountBot.Capabilities.Approvals.Kinds.Reallocation;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals.Kinds;

/// <summary>What can be asked for, and what can no longer be done.</summary>
public class ChangeKindTests
{
    private static readonly Agency Agency = new("Small", "GBP", WorkingCalendar.Default, Rungs, Policy.Default, [], [], Agency.DefaultStages);

    [Theory]
    [InlineData("Fees", "Website", "300", null)]
    [InlineData("Fees", "Website", "700", null)]
    [InlineData("Fees", "Website", "700.01", "has £700 left")]
    [InlineData("Fees", "fees", "300", "between two lines")]
    [InlineData("Fees", "Nowhere", "300", "From which line")]
    [InlineData("Fees", null, "300", "From which line")]
    [InlineData("Fees", "Website", "-300", "above nothing")]
    [InlineData("Fees", "Website", null, "above nothing")]
    [InlineData("Fees", "CO-01 posters", "300", "locked")]
    [InlineData("CO-01 posters", "Fees", "300", "locked")]
    public void A_reallocation_takes_what_is_left_of_a_line_of_the_estimate(string? from, string? to, string? amount, string? refusal)
    {
        var draft = Draft(RequestKind.Reallocation, ("from", from), ("to", to), ("amount", amount));

        Fits(refusal, new ReallocationKind(Agency).Check(draft, Book(), new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void A_change_orders_line_takes_no_budget_change() =>
        Fits("locked", new BudgetKind(Agency).Check(Draft(RequestKind.Budget, ("line", "CO-01 posters"), ("amount", "10")), Book(), new DateOnly(2026, 11, 23)));

    [Theory]
    [InlineData("3", null, "v3", null)]
    [InlineData("3", null, "2", "stands at version 3")]
    [InlineData(null, null, "2", null)]
    [InlineData("3", "3", "3", "released in version 3 already")]
    [InlineData("3", "2", "3", null)]
    [InlineData("3", null, null, "Which version")]
    public void A_release_is_of_the_version_that_stands(string? recorded, string? released, string? asked, string? refusal)
    {
        var draft = Draft(RequestKind.Content, ("milestone", "deck"), ("version", asked));

        Fits(refusal, new ContentKind().Check(draft, Book(recorded, released), new DateOnly(2026, 11, 23)));
    }

    [Theory]
    [InlineData("3", "3", true)]
    [InlineData("4", "3", false)]
    public void A_version_that_moved_is_not_what_was_asked_about(string recorded, string asked, bool isPossible)
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal) { ["milestone"] = "deck", ["title"] = "Deck", ["version"] = asked };

        Assert.Equal(isPossible, new ContentKind().Impossible(terms, Book(recorded)) is null);
    }

    private static void Fits(string? refusal, Checked said)
    {
        Assert.Equal(refusal is null, said.Proposal is not null);
        Assert.Contains(refusal ?? "", said.Refusal ?? "", StringComparison.Ordinal);
    }

    private static Draft Draft(RequestKind kind, params (string Term, string? Value)[] terms) =>
        terms.Aggregate(new Draft(kind, AccountId.Parse("brand"), new Dictionary<string, string>(StringComparer.Ordinal), Reason: null, Typed: ""), (draft, term) => draft.With(term.Term, term.Value));

    private static AccountBook Book(string? version = null, string? released = null)
    {
        var book = Account((Lead, Ana));
        book.Lines.AddRange([Line("Fees", 1000), Line("Website", 500), Line("CO-01 posters", 2000, order: 1)]);
        var deck = new MilestoneFacts("deck", "Deck", Kind: null, new DateOnly(2026, 12, 1), Owner: null, MilestoneState.Planned, Stage: null, DoneOn: null, Immovable: false, [], Days: null, version) { Released = released };
        book.Milestones.Add(new Entry<Kept<MilestoneFacts>>("deck", "1", new Kept<MilestoneFacts>(deck, By: null, At, Order: 0)));
        return book;
    }

    private static Entry<Kept<BudgetLineFacts>> Line(string name, decimal approved, int? order = null) =>
        new(name, "1", new Kept<BudgetLineFacts>(new BudgetLineFacts(name, BudgetLineKind.Other, approved, Committed: 100, Spent: 200, EstimateToComplete: null) { ChangeOrder = order }, By: null, At, Order: 0));
}
