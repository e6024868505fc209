using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>Whose deadlines are asked for.</summary>
internal enum Whose
{
    Everybodys,
    Mine,

    /// <summary>The asker's own were asked for, and the asker owns none at all: those of their accounts.</summary>
    MyAccounts,
    Theirs,
}

/// <summary>Which deadlines a question asks for.</summary>
/// <param name="IsNamed">The question names them: it is about these, whenever they are due.</param>
/// <param name="Items">Open ones, earliest first; those that are named may be done.</param>
/// <param name="OverdueBeside">How many more of the same are overdue and outside the days asked for.</param>
internal sealed record DeadlineList(Whose Whose, bool IsNamed, IReadOnlyList<OnAccount<MilestoneFacts>> Items, int OverdueBeside);

/// <summary>The rules of deadlines. Pure: an inquiry in, a list out.</summary>
internal static class DeadlineQuestion
{
    public static DeadlineList Answer(Inquiry inquiry)
    {
        if (inquiry.Spoken.Milestones is { Count: > 0 } named)
        {
            return new DeadlineList(Whose.Everybodys, IsNamed: true, InWindow(named, inquiry.Slots.Dates.Window), OverdueBeside: 0);
        }

        var whose = WhoseIn(inquiry);
        var all = Open(inquiry.Books).Where(milestone => IsOf(whose, milestone.Facts, inquiry)).OrderBy(milestone => milestone.Facts.Due).ToList();
        var items = When(all, inquiry);
        var overdue = all.Count(milestone => IsOverdue(milestone.Facts, inquiry.Today) && !items.Contains(milestone));
        return new DeadlineList(whose, IsNamed: false, items, overdue);
    }

    /// <summary>Due before today and not done.</summary>
    public static bool IsOverdue(MilestoneFacts milestone, DateOnly today) => milestone.State != MilestoneState.Done && milestone.Due < today;

    private static Whose WhoseIn(Inquiry inquiry) => inquiry.Spoken.People switch
    {
        { Count: > 0 } people when people.Any(person => person != inquiry.Asker) => Whose.Theirs,
        { Count: > 0 } => Whose.Mine,
        _ when !OwnThings.AreMeant(inquiry.Said) => Whose.Everybodys,
        _ when Open(inquiry.Everything).Any(milestone => milestone.Facts.Owner == inquiry.Asker) => Whose.Mine,
        _ => Whose.MyAccounts,
    };

    private static bool IsOf(Whose whose, MilestoneFacts milestone, Inquiry inquiry) => whose switch
    {
        Whose.Mine => milestone.Owner == inquiry.Asker,
        Whose.Theirs => milestone.Owner is { } owner && inquiry.Spoken.People.Contains(owner),
        _ => true,
    };

    private static IReadOnlyList<OnAccount<MilestoneFacts>> When(IReadOnlyList<OnAccount<MilestoneFacts>> all, Inquiry inquiry)
    {
        var within = all.Where(milestone => inquiry.Slots.Dates.Window is not { } window || window.Contains(milestone.Facts.Due));
        return inquiry.Slots switch
        {
            { Overdue: true } => [.. within.Where(milestone => IsOverdue(milestone.Facts, inquiry.Today))],
            { Next: true } => Next([.. within.Where(milestone => milestone.Facts.Due >= inquiry.Today)], inquiry.NamesAccounts),
            _ => [.. within],
        };
    }

    /// <summary>The earliest due today or later, with whatever is due on the same day; of each account where accounts were named.</summary>
    private static IReadOnlyList<OnAccount<MilestoneFacts>> Next(IReadOnlyList<OnAccount<MilestoneFacts>> coming, bool ofEach) =>
    [
        .. coming.GroupBy(milestone => ofEach ? milestone.Book.Id : default)
            .SelectMany(some => some.TakeWhile(milestone => milestone.Facts.Due == some.First().Facts.Due)),
    ];

    // One that is named is told whenever it is due; the days choose only among several.
    private static IReadOnlyList<OnAccount<MilestoneFacts>> InWindow(IReadOnlyList<OnAccount<MilestoneFacts>> named, DateWindow? window)
    {
        var within = named.Where(milestone => window?.Contains(milestone.Facts.Due) == true).ToList();
        return [.. (named.Count > 1 && within.Count > 0 ? within : named).OrderBy(milestone => milestone.Facts.Due)];
    }

    private static IEnumerable<OnAccount<MilestoneFacts>> Open(IEnumerable<AccountBook> books) =>
        books.SelectMany(book => book.Milestones.Select(entry => new OnAccount<MilestoneFacts>(book, entry.Value)));
}
