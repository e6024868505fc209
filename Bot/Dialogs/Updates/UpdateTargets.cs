using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Dialogs.Updates;

/// <summary>Of which of the speaker's things an update speaks. Pure.</summary>
internal static class UpdateTargets
{
    private const int MostChoices = 40;

    /// <summary>One means that it is clear; several are to be asked about; none, that there is nothing to choose from.</summary>
    public static IReadOnlyList<UpdateTarget> Find(Heard heard, UpdateOrder order, IReadOnlyList<AccountBook> books) => order.Kind switch
    {
        UpdateKind.Spent or UpdateKind.Committed => Lines(heard, order, books),
        UpdateKind.NewMilestone or UpdateKind.Colour => [.. books.Select(Whole)],
        _ => Milestones(heard, order, books),
    };

    /// <summary>How many things are named by what they are called.</summary>
    public static int Named(Heard heard, UpdateOrder order, IReadOnlyList<AccountBook> books) => order.Kind switch
    {
        UpdateKind.Spent or UpdateKind.Committed => books.Sum(book => Subjects.LinesIn(heard, book).Count),
        UpdateKind.NewMilestone => books.Count,
        _ => Subjects.MilestonesIn(heard, books).Count,
    };

    /// <summary>All that such an update could speak of, whatever was named.</summary>
    public static IReadOnlyList<UpdateTarget> All(UpdateOrder order, IReadOnlyList<AccountBook> books) => order.Kind switch
    {
        UpdateKind.Spent or UpdateKind.Committed => [.. books.SelectMany(book => book.Lines.Select(line => Of(book, line.Value.Facts))).Take(MostChoices)],
        UpdateKind.NewMilestone or UpdateKind.Colour => [.. books.Select(Whole)],
        _ => [.. books.SelectMany(book => book.Milestones.Select(milestone => Of(book, milestone.Value.Facts))).Take(MostChoices)],
    };

    private static IReadOnlyList<UpdateTarget> Milestones(Heard heard, UpdateOrder order, IReadOnlyList<AccountBook> books)
    {
        var named = Subjects.MilestonesIn(LessReason(heard), books) is { Count: > 0 } told ? told : Subjects.MilestonesIn(heard, books);
        return (named.Count, order.Colour, Subjects.AccountsIn(heard).Count) switch
        {
            (0, not null, > 0) => [.. books.Select(Whole)],
            (0, _, _) => All(order, books),
            _ => [.. named.Select(found => Of(found.Book, found.Milestone.Facts))],
        };
    }

    /// <summary>"The deck is at risk because the abstract is late" speaks of the deck.</summary>
    private static Heard LessReason(Heard heard) => heard.Said.Slots.Reason is { Span.Start: > 0 } reason
        ? heard with { Said = heard.Said with { Utterance = Utterance.Read(heard.Said.Utterance.Quote(new TokenSpan(0, reason.Span.Start))) } }
        : heard;

    private static IReadOnlyList<UpdateTarget> Lines(Heard heard, UpdateOrder order, IReadOnlyList<AccountBook> books)
    {
        var named = books.SelectMany(book => Subjects.LinesIn(heard, book).Select(line => Of(book, line))).ToList();
        return named.Count > 0 ? named : All(order, books);
    }

    private static UpdateTarget Whole(AccountBook book) => new(book.Id, Thing: null, book.Head.Name);

    private static UpdateTarget Of(AccountBook book, MilestoneFacts milestone) => new(book.Id, milestone.Id, $"{milestone.Title} ({book.Head.Name})");

    private static UpdateTarget Of(AccountBook book, BudgetLineFacts line) => new(book.Id, line.Line, $"{line.Line} ({book.Head.Name})");
}
