using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Undos;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Decisions that somebody made, and may take back while nothing has touched them since.</summary>
internal sealed class DecisionUndos(AccountBooks books, RequestViews views) : IUndos
{
    public async Task<IReadOnlyList<Undoable>> LatelyAsync(Turn turn, CancellationToken cancel)
    {
        var found = new List<Undoable>();
        foreach (var book in await books.ReadSeenAsync(turn.Who, turn.Accounts.Select(account => account.Account), Depth.Core, cancel))
        {
            var requests = (await books.LatelyClosedAsync(book, cancel)).Concat(book.Requests.Select(open => open.Value));
            foreach (var (request, verdict) in requests.Where(request => request.LastVerdict?.By == turn.Who).Select(request => (request, request.LastVerdict!)))
            {
                var view = await views.OfAsync(book, request, cancel);
                if (OutcomeCards.IsUndoable(view, verdict, turn.Who) && turn.Now - verdict.At <= view.Agency.Policy.UndoWithin)
                {
                    found.Add(new Undoable(verdict.At, OutcomeCards.TakeBack(view, verdict)));
                }
            }
        }

        return found;
    }
}
