using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What waits for somebody, and where their own requests are.</summary>
internal sealed class WaitingList(AccountBooks books, RequestViews views, Guests guests, IDirectory directory)
{
    /// <summary>Requests whose turn is the speaker's, and what they were asked to review or to help with.</summary>
    public async Task<Answer> WaitingForAsync(Heard heard, CancellationToken cancel)
    {
        var who = heard.Turn.Who;
        var read = await ReadWithGuestsAsync(heard, Depth.WithReviews, cancel);
        var waiting = await DecidableAsync(heard, read, cancel);
        var reviews = read.Where(book => Access.MaySee(book, who)).SelectMany(book => book.ReviewsFor(who).Select(flag => (Book: book, Flag: flag))).ToList();
        var help = read.SelectMany(book => book.Help.Where(item => Helps(item.Value, who)).Select(item => (Book: book, Help: item.Value))).ToList();
        var names = await Names.OfAsync(directory, reviews.Select(item => item.Flag.By).Concat(help.Select(item => item.Help.AskedBy)), cancel);
        return new Answer.Say(WaitingCards.WaitingFor(waiting,
        [
            .. reviews.Select(item => ApprovalsWords.ReviewLine(item.Book, item.Flag, names[item.Flag.By])),
            .. help.Select(item => ApprovalsWords.HelpLine(item.Book, item.Help, names[item.Help.AskedBy])),
        ]));
    }

    /// <summary>The speaker's open requests: who has each, and since when.</summary>
    public async Task<Answer> RequestsOfAsync(Heard heard, CancellationToken cancel)
    {
        var mine = await ViewsAsync(await ReadAsync(heard, cancel), (_, request) => request.RaisedBy == heard.Turn.Who, cancel);
        return new Answer.Say(WaitingCards.RequestsOf(mine));
    }

    /// <summary>What the speaker, or the colleague whom they name, decided on the speaker's accounts in the days that they name, newest first; else in the last week.</summary>
    public async Task<Answer> DecidedByAsync(Heard heard, CancellationToken cancel)
    {
        var days = heard.Said.Slots.Dates.Window ?? new DateWindow(heard.Turn.Today.AddDays(-7), heard.Turn.Today);
        var read = await ReadAsync(heard, cancel);
        var other = await OtherAsync(heard, read, cancel);
        var who = other?.Id ?? heard.Turn.Who;
        var lines = new List<(DateTimeOffset At, string Line)>();
        foreach (var book in read)
        {
            var recent = (await books.LatelyClosedAsync(book, cancel)).Concat(book.Requests.Select(open => open.Value));
            foreach (var request in recent.Where(request => request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == who))))
            {
                var view = await views.OfAsync(book, request, cancel);
                lines.AddRange(VerdictsOf(view, who, days).Select(verdict => (verdict.At, LaterWords.Decided(view, verdict))));
            }
        }

        return new Answer.Say(lines.Count == 0
            ? new Message(ApprovalsWords.DecidedNothing(other?.Name, days))
            : WaitingCards.Decided(ApprovalsWords.Decided(other?.Name, lines.Count, days), [.. lines.OrderByDescending(line => line.At).Select(line => line.Line)]));
    }

    /// <summary>Somebody on the speaker's accounts, where the question is not of the speaker's own decisions.</summary>
    private async Task<Person?> OtherAsync(Heard heard, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        if (heard.Said.Slots.Mine)
        {
            return null;
        }

        var near = await Names.OfAsync(directory, read.SelectMany(book => book.Team).Select(seat => seat.Person), cancel);
        return PeopleFinder.Near(heard, near) is [var one] ? one : null;
    }

    /// <summary>Somebody who held two rungs decided once.</summary>
    private static IEnumerable<Verdict> VerdictsOf(RequestView view, PersonId by, DateWindow days) =>
        view.Request.Steps.SelectMany(step => step.Verdicts).Where(verdict => verdict.By == by && days.Contains(view.Agency.Calendar.Day(verdict.At))).DistinctBy(verdict => verdict.At);

    /// <summary>The requests whose turn is the speaker's.</summary>
    public async Task<IReadOnlyList<RequestView>> DecidableAsync(Heard heard, CancellationToken cancel) =>
        await DecidableAsync(heard, await ReadWithGuestsAsync(heard, Depth.Core, cancel), cancel);

    /// <summary>The speaker's open requests that can be withdrawn, among those whose accounts were named.</summary>
    public async Task<IReadOnlyList<RequestView>> OpenOfAsync(Heard heard, CancellationToken cancel) =>
        await ViewsAsync(await ReadAsync(heard, cancel), (_, request) => request.RaisedBy == heard.Turn.Who, cancel);

    private Task<IReadOnlyList<RequestView>> DecidableAsync(Heard heard, IReadOnlyList<AccountBook> read, CancellationToken cancel) =>
        ViewsAsync(read, (book, request) => Turns.MayDecide(book, request).Contains(heard.Turn.Who), cancel);

    /// <summary>The speaker's own accounts, and others where they decide or help as somebody's manager: there they see that one thing and no more.</summary>
    private async Task<IReadOnlyList<AccountBook>> ReadWithGuestsAsync(Heard heard, Depth depth, CancellationToken cancel)
    {
        var own = await ReadAsync(heard, cancel, depth);
        var others = (await guests.AccountsAsync(heard.Turn.Who, cancel)).Except(heard.Turn.Accounts.Select(account => account.Account));
        var read = await Task.WhenAll(others.Select(account => books.ReadAsync(account, Depth.Core, cancel)));
        return [.. own, .. read.OfType<AccountBook>()];
    }

    private Task<IReadOnlyList<AccountBook>> ReadAsync(Heard heard, CancellationToken cancel, Depth depth = Depth.Core)
    {
        var named = Subjects.AccountsIn(heard);
        var accounts = named.Count > 0 ? named : heard.Turn.Accounts;
        return books.ReadSeenAsync(heard.Turn.Who, accounts.Select(account => account.Account), depth, cancel);
    }

    private async Task<IReadOnlyList<RequestView>> ViewsAsync(IReadOnlyList<AccountBook> read, Func<AccountBook, ApprovalRequest, bool> wanted, CancellationToken cancel)
    {
        var found = new List<RequestView>();
        foreach (var book in read)
        {
            foreach (var request in book.Requests.Where(request => wanted(book, request.Value)))
            {
                found.Add(await views.OfAsync(book, request.Value, cancel));
            }
        }

        return found;
    }

    private static bool Helps(HelpRequest help, PersonId person) =>
        help.Helper == person || (help.Helper is null && help.Asked.Contains(person));
}
