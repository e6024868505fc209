using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;

/// <summary>"Where's my CO-03 stuck": the order of that number, open or decided, on the accounts that the asker sees; their own first.</summary>
internal sealed class OrderQuestions(AccountBooks books, RequestViews views)
{
    public async Task<Answer> AskAsync(Heard heard, int number, CancellationToken cancel)
    {
        var found = await FindAsync(heard, number, cancel);
        var mine = found.Where(view => view.Request.RaisedBy == heard.Turn.Who).ToList();
        return (mine.Count > 0 ? mine : found) switch
        {
            [] => new Answer.Say(new Message(ChangeOrderWords.NoSuchOrder(number))),
            [var only] => new Answer.Say(RequestCards.For(only, heard.Turn.Who, $"{ApprovalsWords.Title(only)}: {ApprovalsWords.State(only)} {LaterWords.Next(only)}".TrimEnd())),
            var several => new Answer.Say(WaitingCards.Several(ChangeOrderWords.WhichOne, several)),
        };
    }

    private async Task<IReadOnlyList<RequestView>> FindAsync(Heard heard, int number, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        var accounts = (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account);
        var found = new List<RequestView>();
        foreach (var book in await books.ReadSeenAsync(heard.Turn.Who, accounts, Depth.WithMilestones, cancel))
        {
            var requests = book.Requests.Select(open => open.Value).Concat(await books.LatelyClosedAsync(book, cancel));
            if (requests.FirstOrDefault(request => ChangeOrderKind.NumberOf(request.Kind, request.Terms) == number) is { } order)
            {
                found.Add(await views.OfAsync(book, order, cancel));
            }
        }

        return found;
    }
}
