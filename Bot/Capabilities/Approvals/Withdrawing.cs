using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Withdraws a request whose requester said so in words.</summary>
internal sealed class Withdrawing(ActDesk acts, IDirectory directory)
{
    public async Task<CarriedOut> CarryOutAsync(WithdrawOrder order, Claim claim, CancellationToken cancel)
    {
        var person = await directory.FindAsync(claim.By, cancel);
        var actor = new Actor(claim.By, person?.Name ?? claim.By.ToString());
        var acted = await acts.RunAsync(order.Account, claim.Op, actor, (book, act) => ValueTask.FromResult(Withdraw(order, claim, book, act)), cancel);
        var refusal = acted is null ? ApprovalsWords.NoSuchRequest : acted.Answer?.Refusal;
        return new CarriedOut(refusal is null ? null : new Message(refusal), refusal ?? "withdrawn");
    }

    private static Withdrawn Withdraw(WithdrawOrder order, Claim claim, AccountBook book, Act act)
    {
        if (book.Request(order.No) is not { } entry || Decisions.Withdraw(entry.Value, claim.By, act.At) is not Decision.Closed closed)
        {
            return new Withdrawn(ApprovalsWords.NoSuchRequest);
        }

        act.Move(entry, AccountKeys.ClosedRequest(book.Id, order.No), closed.Request);
        act.Audit(Verbs.Withdraw, $"request {order.No}", closed.Request.Summary, nameof(RequestState.Withdrawn));
        var letters = new Letters(act, book, closed.Request, claim.In);
        letters.ToRequesterAsWithdrawn();
        letters.Redraw();
        return new Withdrawn(Refusal: null);
    }

    private sealed record Withdrawn(string? Refusal);
}

/// <summary>Which request is to be withdrawn, as a claim keeps it.</summary>
internal sealed record WithdrawOrder(AccountId Account, int No)
{
    private const string Word = "withdraw";

    public static WithdrawOrder? Read(string data) =>
        data.Split(' ') is [Word, var account, var no] ? new WithdrawOrder(AccountId.Parse(account), int.Parse(no, CultureInfo.InvariantCulture)) : null;

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Word} {Account} {No}");
}
