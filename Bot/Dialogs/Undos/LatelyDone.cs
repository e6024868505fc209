using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;

namespace AccountBot.Dialogs.Undos;

/// <summary>What somebody did within the policy's minutes, on the accounts that they see still.</summary>
internal sealed class LatelyDone(ActDesk acts, AccountBooks books, Agency agency)
{
    public async Task<IReadOnlyList<(AccountId Account, Op Op, Receipt Receipt)>> OfAsync(Turn turn, CancellationToken cancel)
    {
        var since = turn.Now - agency.Policy.UndoWithin;
        var seen = await books.ReadSeenAsync(turn.Who, turn.Accounts.Select(account => account.Account), Depth.Core, cancel);
        var done = await Task.WhenAll(seen.Select(book => acts.DoneAsync(book.Id, turn.Who, since, cancel)));
        return [.. seen.Zip(done).SelectMany(found => found.Second.Select(one => (found.First.Id, one.Op, one.Receipt)))];
    }
}
