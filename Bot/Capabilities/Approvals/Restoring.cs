using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Obligations;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Channel;
using AccountBot.Dialogs.AtOnce;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What an approval changed is changed back, unless somebody else has changed it since or has met its condition.</summary>
internal sealed class Restoring(KindList kinds, TakingBack back)
{
    public async ValueTask<bool> TakeBackAsync(ApprovalRequest decided, AccountBook book, Act act, ConversationReference via, CancellationToken cancel)
    {
        if (decided.State != RequestState.Approved)
        {
            return true;
        }

        var owed = book.Obligations.Where(owed => owed.Value.Request == decided.No).ToList();
        if (owed.Count < Conditions.Of(decided).Count || !await ReverseAsync(decided, book, act, via, cancel))
        {
            return false;
        }

        owed.ForEach(entry => Conditions.Drop(act, book, entry));
        return true;
    }

    private async ValueTask<bool> ReverseAsync(ApprovalRequest decided, AccountBook book, Act act, ConversationReference via, CancellationToken cancel)
    {
        if (decided.Made is { } made)
        {
            return await back.TakeAsync(made, book, act, via, cancel);
        }

        var kind = kinds.Of(decided.Kind);
        return kind.IsUntouched(decided.Terms, book, decided.ClosedAt!.Value)
            && kind.Apply(act, book, kind.Reversed(decided.Terms), $"request {decided.No} undone") is null;
    }
}
