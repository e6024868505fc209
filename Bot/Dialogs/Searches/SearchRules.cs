using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Dialogs.Searches;

/// <summary>Finds accounts, milestones and open requests by part of their names. Pure: it looks among books that its asker may see.</summary>
internal sealed class SearchRules(string currency, DateOnly today)
{
    /// <summary>Accounts first, then what is due soonest, then requests. Without words, the accounts alone.</summary>
    public IEnumerable<Hit> Find(IReadOnlyList<AccountBook> books, string words) =>
    [
        .. books.Where(book => Fits(words, [book.Head.Name, book.Head.Client, .. book.Head.Aliases])).Select(AccountHit),
        .. from book in books
           from entry in book.Milestones
           let milestone = entry.Value.Facts
           where words.Length > 0 && Fits(words, [milestone.Title, $"{book.Head.Name} {milestone.Title}"])
           orderby milestone.Due
           select new Hit(milestone.Title, SearchWords.Milestone(book, milestone, today), [new Fact("Account", book.Head.Name), new Fact("Due", Says.Date(milestone.Due))]),
        .. from book in books
           from entry in book.Requests
           let request = entry.Value
           where words.Length > 0 && Fits(words, [request.Summary, $"{book.Head.Name} {request.Summary}"])
           select new Hit(request.Summary, SearchWords.Request(book, request), [new Fact("Account", book.Head.Name), new Fact("Request", $"{request.No}")]),
    ];

    private Hit AccountHit(AccountBook book) => new(
        book.Head.Name,
        SearchWords.Account(book, currency),
        [new Fact("Client", book.Head.Client), .. book.Milestones.Where(milestone => milestone.Value.Facts.Due >= book.Today).Take(1).Select(next => new Fact("Next", $"{next.Value.Facts.Title}, {Says.Date(next.Value.Facts.Due)}"))]);

    /// <summary>Every word begins a word of one of the names.</summary>
    private static bool Fits(string words, IEnumerable<string> names) =>
        names.Any(name => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => name.Split(' ', '-').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))));
}
