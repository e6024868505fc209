using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What a requester does with a request once it is sent, and what people ask about requests.</summary>
internal sealed class RequestActs(WaitingList waiting, Withdrawing withdrawing, Undoing undoing, RequestViews views, CopyDesk copies)
{
    public Task<Answer> WaitingForAsync(Heard heard, CancellationToken cancel) => waiting.WaitingForAsync(heard, cancel);

    public Task<Answer> RequestsOfAsync(Heard heard, CancellationToken cancel) => waiting.RequestsOfAsync(heard, cancel);

    public Task<Answer> UndoAsync(Pressed pressed, CancellationToken cancel) => undoing.PressAsync(pressed, cancel);

    public Task<CarriedOut> WithdrawAsync(WithdrawOrder order, Claim claim, CancellationToken cancel) => withdrawing.CarryOutAsync(order, claim, cancel);

    /// <summary>The speaker's one open request is withdrawn at once; among several they are asked which.</summary>
    public async Task<Answer> WithdrawInWordsAsync(Heard heard, CancellationToken cancel) => await waiting.OpenOfAsync(heard, cancel) switch
    {
        [] => new Answer.Say(new Cards.Message(ApprovalsWords.NothingAsked)),
        [var only] when Means(heard, only) => new Answer.Order(Drafting.Capability, heard.Turn.Op, new WithdrawOrder(only.Book.Id, only.Request.No).Write()),
        var several => new Answer.Say(WaitingCards.Withdrawable(several)),
    };

    /// <summary>Nothing was named, or something that this request is about: a name that it does not know is not taken for it.</summary>
    private static bool Means(Heard heard, RequestView view) =>
        Subjects.AccountsIn(heard).Count > 0
        || heard.Said.Slots.Leftover.All(phrase => view.Request.Summary.Contains(phrase.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one request that the speaker may decide is brought as a card; words decide nothing.</summary>
    public async Task<Answer> BringCardAsync(Heard heard, CancellationToken cancel)
    {
        var mine = await waiting.DecidableAsync(heard, cancel);
        return mine is [var only] && await views.FindAsync(only.Book.Id, only.Request.No, cancel) is { } view
            ? new Answer.Say(RequestCards.For(view, heard.Turn.Who, $"{ApprovalsWords.ButtonDecides} {ApprovalsWords.Asks(view)}"))
            {
                Then = (posted, token) => posted.ActivityId is { } id ? copies.KeepAsync(view, heard.Turn, posted.Where, id, view.Request.Version, token) : Task.CompletedTask,
            }
            : new Answer.Say(WaitingCards.WaitingFor(mine, []));
    }

    /// <summary>A list's button: the card takes the list's place, and settles with the other copies.</summary>
    public async Task<Answer> OpenAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target
            || await views.FindAsync(target.Account, target.No, cancel) is not { } view
            || !Access.MaySee(view.Book, view.Request, pressed.Turn.Who))
        {
            return new Answer.Hint(ApprovalsWords.NoSuchRequest);
        }

        if (pressed.CardId is { } cardId)
        {
            await copies.KeepAsync(view, pressed.Turn, pressed.Turn.Conversation, cardId, drawn: 0, cancel);
        }

        return new Answer.Say(RequestCards.For(view, pressed.Turn.Who, $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}"));
    }
}
