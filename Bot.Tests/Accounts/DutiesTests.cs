using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Tests.Capabilities;

namespace AccountBot.Tests.Accounts;

/// <summary>What each rung's <c>does</c> lets its people change, and who answers for an account on any ladder.</summary>
public sealed class DutiesTests
{
    private static readonly Ladder Ladder = new(
        [With(TestBook.Junior, Duty.OwnMilestones), With(TestBook.Lead, Duty.Milestones, Duty.Spend), With(TestBook.Head)],
        [With(new Role("W"), Duty.Content)]);

    public static TheoryData<int, int?, bool> Milestones { get; } = new()
    {
        { 0, 0, true },
        { 0, 1, false },
        { 0, null, false },
        { 1, 0, true },
        { 1, null, true },
        { 2, 0, false },
        { 2, 2, false },
        { 3, 3, false },
        { 4, 4, false },
    };

    [Theory]
    [MemberData(nameof(Milestones))]
    public void A_milestone_is_changed_by_those_whose_rung_says_so(int by, int? owner, bool may) =>
        Assert.Equal(may, Duties.MayChange(Book(), Ladder, People[by], Milestone(owner is { } at ? People[at] : null)));

    [Fact]
    public void A_cover_may_what_the_absent_may_in_the_days_alone()
    {
        var book = Book();
        book.Absences.Add(new Entry<Absence>("k", "", new Absence(People[1], People[0], book.Today, book.Today)));
        var later = Book();
        later.Absences.Add(new Entry<Absence>("k", "", new Absence(People[1], People[0], book.Today.AddDays(1), book.Today.AddDays(2))));

        Assert.True(Duties.May(book, Ladder, People[0], Duty.Spend));
        Assert.False(Duties.May(later, Ladder, People[0], Duty.Spend));
    }

    [Fact]
    public void Where_the_ladder_has_other_words_the_upper_rungs_answer()
    {
        var book = TestBook.Account((TestBook.Junior, TestBook.Ana), (TestBook.Lead, TestBook.Ben), (TestBook.Head, TestBook.Cal), (TestBook.Chief, TestBook.Dee));

        Assert.Equal([TestBook.Ben], Seniority.Managers(book, TestBook.Rungs));
        Assert.Equal([TestBook.Cal], Seniority.Directors(book, TestBook.Rungs));
        Assert.Equal([TestBook.Dee], Seniority.Heads(book, TestBook.Rungs));
    }

    [Fact]
    public void Past_a_vacant_rung_it_is_the_next_above()
    {
        var book = TestBook.Account((TestBook.Junior, TestBook.Ana), (TestBook.Chief, TestBook.Dee));

        Assert.Equal([TestBook.Dee], Seniority.Managers(book, TestBook.Rungs));
    }

    private static readonly PersonId[] People = [TestBook.Ana, TestBook.Ben, TestBook.Cal, TestBook.Dee, TestBook.Eva];

    private static AccountBook Book() => TestBook.Account((TestBook.Junior, People[0]), (TestBook.Lead, People[1]), (TestBook.Head, People[2]), (new Role("W"), People[3]));

    private static Rung With(Role role, params Duty[] does) => new(role, role.Code, [], Limits.Nothing, does.ToHashSet());

    private static MilestoneFacts Milestone(PersonId? owner) =>
        new("m", "Milestone", Kind: null, new DateOnly(2026, 12, 1), owner, MilestoneState.Planned, Stage: null, DoneOn: null, Immovable: false, [], Days: null, Version: null);
}
