using AccountBot.Accounts;

namespace AccountBot.Tests.Accounts;

public class LimitsTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(2500, true)]
    [InlineData(2500.01, false)]
    public void A_limit_includes_its_own_amount(double amount, bool allowed) =>
        Assert.Equal(allowed, Limit.UpTo(2500).Allows((decimal)amount));

    [Fact]
    public void Without_limit_means_any_amount() => Assert.True(Limit.Unlimited.Allows(decimal.MaxValue));

    [Fact]
    public void A_kind_that_is_not_named_has_no_turn_and_allows_nothing()
    {
        var limit = Limits.Nothing.For(RequestKind.Budget);

        Assert.False(limit.IsNamed);
        Assert.False(limit.Allows(0));
    }

    [Fact]
    public void A_kind_that_is_named_and_refused_has_a_turn_and_allows_nothing()
    {
        Assert.True(Limit.Never.IsNamed);
        Assert.False(Limit.Never.Allows(0));
    }

    [Fact]
    public void A_limit_of_nothing_still_allows_what_costs_nothing()
    {
        Assert.True(Limit.UpTo(0).Allows(0));
        Assert.False(Limit.UpTo(0).Allows(0.01m));
    }

    [Fact]
    public void Only_a_limit_with_an_amount_has_one_to_tell()
    {
        Assert.Equal(2500, Limit.UpTo(2500).Most);
        Assert.Null(Limit.Unlimited.Most);
        Assert.Null(Limit.Never.Most);
        Assert.Null(Limit.None.Most);
    }

    [Theory]
    [InlineData(RequestKind.Reallocation)]
    [InlineData(RequestKind.ChangeOrder)]
    public void What_moves_money_follows_the_budget_unless_it_is_named(RequestKind kind)
    {
        var budget = new Dictionary<RequestKind, Limit> { [RequestKind.Budget] = Limit.UpTo(100) };

        Assert.Equal(Limit.UpTo(100), new Limits(budget).For(kind));
        Assert.Equal(Limit.UpTo(7), new Limits(new Dictionary<RequestKind, Limit>(budget) { [kind] = Limit.UpTo(7) }).For(kind));
    }

    [Theory]
    [InlineData(RequestKind.Deadline)]
    [InlineData(RequestKind.Plan)]
    [InlineData(RequestKind.Content)]
    [InlineData(RequestKind.Other)]
    public void Nothing_else_follows_the_budget(RequestKind kind) => Assert.Equal(
        Limit.None, new Limits(new Dictionary<RequestKind, Limit> { [RequestKind.Budget] = Limit.Unlimited }).For(kind));
}
