using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Tests.Capabilities;

namespace AccountBot.Tests.Dialogs;

/// <summary>The book's day is Mon 23 Nov 2026.</summary>
public sealed class SafeDateWordsTests
{
    [Fact]
    public void A_move_that_breaks_a_cut_off_says_which_by_how_much_and_who_must_act() =>
        Assert.Equal(
            "Congress on Fri 4 Dec 2026 cannot move and would be missed by 1 working day. Ana must act: Draft is needed by Wed 2 Dec 2026.",
            SafeDateWords.OfMove(Book(), "draft", new DateOnly(2026, 12, 3), WorkingCalendar.Default, _ => "Ana"));

    [Fact]
    public void A_move_that_breaks_nothing_says_nothing() =>
        Assert.Null(SafeDateWords.OfMove(Book(), "draft", new DateOnly(2026, 12, 2), WorkingCalendar.Default, _ => "Ana"));

    [Fact]
    public void A_cut_off_that_was_lost_before_is_not_held_against_another_move() =>
        Assert.Null(SafeDateWords.OfMove(Book(draftDue: 10), "other", new DateOnly(2026, 12, 20), WorkingCalendar.Default, _ => "Ana"));

    private static AccountBook Book(int draftDue = 1)
    {
        var book = TestBook.Account((TestBook.Junior, TestBook.Ana));
        Add(book, Milestone("draft", "Draft", draftDue) with { Owner = TestBook.Ana });
        Add(book, Milestone("other", "Other", 1));
        Add(book, Milestone("congress", "Congress", 4) with { Immovable = true, After = ["draft"], Days = 2 });
        return book;
    }

    private static void Add(AccountBook book, MilestoneFacts facts) =>
        book.Milestones.Add(new Entry<Kept<MilestoneFacts>>(facts.Id, "", new Kept<MilestoneFacts>(facts, By: null, TestBook.At, Order: 0)));

    private static MilestoneFacts Milestone(string id, string title, int december) =>
        new(id, title, Kind: null, new DateOnly(2026, 12, december), Owner: null, MilestoneState.Planned, Stage: null, DoneOn: null, Immovable: false, [], Days: null, Version: null);
}
