using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Issues;

/// <summary>What is said about issues, until it is clear which account or which issue is meant.</summary>
internal sealed class IssueAsking(AccountBooks books, AccountFinder finder, IssueViews views, IDirectory directory, Agency agency)
{
    private const string AlsoSought = "issue";

    public async Task<Answer> RaiseAsync(Heard heard, CancellationToken cancel)
    {
        var found = await finder.FindAsync(heard, cancel);
        var order = IssueReader.Read(heard.Said, agency.Calendar, heard.Turn.Now) with { Choices = [.. found.Accounts.Select(account => account.Account)] };
        var form = new Form(heard.Turn.Op.Id, IssuesCapability.Door, order.Write(), heard.Turn.Op.Day);
        return (order.Title, found) switch
        {
            (_, { Accounts: [] }) => new Answer.Say(new Message(AtOnceWords.OnNoAccount)),
            ("", _) => new Answer.Say(new Message(IssueWords.WhatIsWrong)),
            _ when order.Promised is { } promise && promise.By <= heard.Turn.Now => new Answer.Say(new Message(IssueWords.RaisedTooLate(promise, agency.Calendar))),
            (_, { Only: { } only }) => new Answer.Order(IssuesCapability.Door, heard.Turn.Op, (order with { Account = only.Account }).Write()),
            _ => new Answer.Ask(AccountChoiceCard.Of(found.Ask(IssueWords.WhichAccount), form, found.Accounts, IssueVerbs.Choose, IssueVerbs.Cancel), form),
        };
    }

    public async Task<Answer> ListAsync(Heard heard, CancellationToken cancel)
    {
        var read = await BooksAsync(heard, cancel);
        if (await finder.UnknownInAsync(heard, read, cancel) is { } unknown)
        {
            return new Answer.Say(new Message(QuestionWords.Unknown(unknown.Text, AlsoSought, heard)));
        }

        var open = read.SelectMany(book => book.Issues.Select(entry => (Book: book, Issue: entry.Value.Facts)));
        var issues = open.OrderByDescending(one => one.Issue.IsPromiseBroken).ThenByDescending(one => one.Issue.Severity).ToList();
        var names = await Names.OfAsync(directory, issues.Select(one => one.Issue.RaisedBy).OfType<PersonId>(), cancel);
        return new Answer.Say(issues.Count == 0
            ? new Message(IssueWords.NoneOpen)
            : IssueCards.List($"{Says.Count(issues.Count, "open issue")}.", issues, (book, issue) => IssueWords.Listed(book, issue, names, agency.Calendar)));
    }

    /// <summary>Words bring the card and settle nothing: cause and acceptance stand on it.</summary>
    public async Task<Answer> FindAsync(Heard heard, CancellationToken cancel)
    {
        var reopens = heard.Said.Utterance.Tokens.Any(token => token.Word == "reopen");
        var issues = new List<(AccountBook Book, Entry<Kept<IssueFacts>> Entry)>();
        var read = await BooksAsync(heard, cancel);
        if (await finder.UnknownInAsync(heard, read, cancel) is { } unknown)
        {
            return new Answer.Say(new Message(QuestionWords.Unknown(unknown.Text, AlsoSought, heard)));
        }

        foreach (var book in read)
        {
            issues.AddRange((reopens ? await books.ResolvedIssuesAsync(book.Id, cancel) : book.Issues).Select(entry => (book, entry)));
        }

        var named = NameMatcher.Find(heard.Said.Utterance, issues.Select(one => new Named<(AccountBook Book, Entry<Kept<IssueFacts>> Entry)>(one, [one.Entry.Value.Facts.Title]))).Fits;
        var meant = named.Count > 0 ? [.. named.Select(match => match.Value)] : issues;
        return meant switch
        {
            [] => new Answer.Say(new Message(IssueWords.NoSuchIssue)),
            [var one] when await views.OfAsync(one.Book, one.Entry, cancel) is var view => new Answer.Say(IssueCards.For(view, heard.Turn.Who, $"{view.Issue.Title}: {IssueWords.State(view)}")),
            _ => new Answer.Say(IssueCards.List(IssueWords.WhichIssue, [.. meant.Select(one => (one.Book, one.Entry.Value.Facts))], IssueWords.Short)),
        };
    }

    private Task<IReadOnlyList<AccountBook>> BooksAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        return books.ReadSeenAsync(heard.Turn.Who, (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account), Depth.WithMilestones, cancel);
    }
}
