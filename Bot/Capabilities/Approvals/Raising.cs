using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>
/// Carries out what an asker sent: a change that they may make alone is made, everything else becomes a request. Ordered in words
/// it is answered by a letter of the act itself; ordered by a button, by the card that takes the form's place.
/// </summary>
internal sealed class Raising(ActDesk acts, RequestViews views, KindList kinds, NewRequests requests, Origins origins)
{
    /// <summary>The result of an order that was carried out.</summary>
    public const string Sent = "sent";

    public async Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var draft = DraftText.Read(claim.Data);
        var account = draft.Account ?? throw new InvalidDataException("An order names no account.");
        var actor = new Actor(claim.By, (await views.NamesAsync([claim.By], cancel))[claim.By]);
        var acted = await acts.RunAsync(account, claim.Op, actor, (book, act) => DecideAsync(draft, claim, book, act, cancel), cancel);
        var refusal = acted is null ? ApprovalsWords.NoSuchAccount : acted.Answer?.Refusal;
        return refusal is not null
            ? new CarriedOut(FormCards.Settled(refusal), refusal, Settles: true)
            : new CarriedOut(claim.CardId is null ? null : await ShowAsync(account, claim.Op, claim.By, cancel), Sent, Settles: acted?.Answer?.AtOnce == true);
    }

    /// <summary>What came of an order, as it stands now: for the form's own card, and for a second press of its button.</summary>
    public async Task<Message> ShowAsync(AccountId account, Op op, PersonId reader, CancellationToken cancel)
    {
        if (await acts.ReceiptAsync(account, op, cancel) is not { } receipt || receipt.By != reader)
        {
            return FormCards.Settled(ApprovalsWords.FormGone);
        }

        var made = MadeNote.Read(receipt.Result);
        return made.No is { } no
            ? await views.FindAsync(account, no, cancel) is { } view ? RequestCards.For(view, reader, ApprovalsWords.Sent(view)) : FormCards.Settled(ApprovalsWords.NoSuchRequest)
            : FormCards.DoneAtOnce(kinds.Of(made.Kind), made.Terms, account, op);
    }

    private async ValueTask<Ordered> DecideAsync(Draft draft, Claim claim, AccountBook book, Act act, CancellationToken cancel)
    {
        if (!Access.MaySee(book, claim.By))
        {
            return new Ordered(ApprovalsWords.NoSuchAccount);
        }

        var kind = kinds.Of(draft.Kind);
        var (proposal, refusal) = kind.Check(draft, book, book.Today);
        return proposal switch
        {
            null => new Ordered(refusal),
            _ when kind.MayDoAlone(proposal, book, claim.By) => DoAtOnce(kind, proposal, draft, claim, book, act),
            _ => await RaiseAsync(proposal, draft, claim, book, act, cancel),
        };
    }

    private Ordered DoAtOnce(ChangeKind kind, Proposal proposal, Draft draft, Claim claim, AccountBook book, Act act)
    {
        if (kind.Apply(act, book, proposal.Terms, draft.Reason) is { } refusal)
        {
            return new Ordered(refusal);
        }

        origins.Note(claim, kind.Outcome(proposal.Terms), book, act);
        act.Result = MadeNote.Write(new MadeNote(No: null, draft.Kind, proposal.Terms));
        if (claim.CardId is null)
        {
            act.Post(Letters.DoneAtOnce, claim.By, Letters.AboutOrder(book, claim));
        }

        return new Ordered(Refusal: null, AtOnce: true);
    }

    private async ValueTask<Ordered> RaiseAsync(Proposal proposal, Draft draft, Claim claim, AccountBook book, Act act, CancellationToken cancel)
    {
        await requests.RaiseAsync(proposal, draft, claim, book, act, cancel);
        origins.Note(claim, ApprovalsWords.Became(proposal.Summary), book, act);
        return new Ordered(Refusal: null);
    }

    /// <param name="Refusal">Why nothing was made; null where something was.</param>
    private sealed record Ordered(string? Refusal, bool AtOnce = false);
}
