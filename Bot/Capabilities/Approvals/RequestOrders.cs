using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What a requester orders in words for a request that they sent: withdraw it, nudge whoever has it.</summary>
internal sealed class RequestOrders(WaitingList waiting, ActDesk acts, Nudging nudging, RequestViews views)
{
    /// <summary>The speaker's one open request is meant; among several they are asked which.</summary>
    public async Task<Answer> OrderAsync(Heard heard, string what, CancellationToken cancel)
    {
        var open = await waiting.OpenOfAsync(heard, cancel);
        return open.Where(view => Means(heard, view, isOnlyOne: open.Count == 1)).ToList() switch
        {
            _ when open.Count == 0 => new Answer.Say(new Cards.Message(ApprovalsWords.NothingAsked)),
            [var only] => new Answer.Order(Drafting.Capability, heard.Turn.Op, new RequestOrder(what, only.Book.Id, only.Request.No).Write()),
            _ => new Answer.Say(what == RequestOrder.Nudge ? WaitingCards.Nudgeable(open) : WaitingCards.Withdrawable(open)),
        };
    }

    public Task<CarriedOut> CarryOutAsync(RequestOrder order, Claim claim, CancellationToken cancel) =>
        order.What == RequestOrder.Nudge ? nudging.CarryOutAsync(order, claim, cancel) : WithdrawAsync(order, claim, cancel);

    private async Task<CarriedOut> WithdrawAsync(RequestOrder order, Claim claim, CancellationToken cancel)
    {
        var actor = new Actor(claim.By, (await views.NamesAsync([claim.By], cancel))[claim.By]);
        var acted = await acts.RunAsync(order.Account, claim.Op, actor, (book, act) => ValueTask.FromResult(Withdraw(order, claim, book, act)), cancel);
        var refusal = acted is null ? ApprovalsWords.NoSuchRequest : acted.Answer?.Refusal;
        return new CarriedOut(refusal is null ? null : new Cards.Message(refusal), refusal ?? "withdrawn");
    }

    private static Withdrawn Withdraw(RequestOrder order, Claim claim, AccountBook book, Act act)
    {
        if (book.Request(order.No) is not { } entry || Decisions.Withdraw(entry.Value, claim.By, act.At) is not Decision.Closed closed)
        {
            return new Withdrawn(ApprovalsWords.NoSuchRequest);
        }

        act.Move(entry, AccountKeys.ClosedRequest(book.Id, order.No), closed.Request);
        act.Audit(Verbs.Withdraw, $"request {order.No}", closed.Request.Summary, "Withdrawn");
        var letters = new Letters(act, book, closed.Request, claim.In);
        letters.ToRequesterAsWithdrawn();
        letters.Redraw();
        return new Withdrawn(Refusal: null);
    }

    /// <summary>Nothing was named, or something that this request is about, or somebody who has it: a name that it does not know is not taken for it.</summary>
    private static bool Means(Heard heard, RequestView view, bool isOnlyOne)
    {
        if (OrderNumber.In(heard.Said.Utterance) is { } number)
        {
            return ChangeOrderKind.NumberOf(view.Request.Kind, view.Request.Terms) == number;
        }

        var left = heard.Said.Slots.Leftover.Select(phrase => phrase.Text).ToList();
        var fits = left.TrueForAll(words => IsAbout(view, words));
        return isOnlyOne ? Subjects.AccountsIn(heard).Count > 0 || fits : left.Count > 0 && fits;
    }

    private static bool IsAbout(RequestView view, string words) =>
        view.Request.Summary.Contains(words, StringComparison.OrdinalIgnoreCase)
        || view.MayDecide.Any(person => view.Names[person].Contains(words, StringComparison.OrdinalIgnoreCase));

    private sealed record Withdrawn(string? Refusal);
}
