using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Capabilities.Developments;

/// <summary>What happens on an account is kept with who and when; what needs a second look is brought before its director.</summary>
internal sealed class DevelopmentsCapability(DevelopmentActs acts, DevelopmentHearing hearing, Reviewing reviewing, UndoDesk undo) : Capability
{
    public const string Door = "developments";

    public override string Name => Door;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.LogNote, Intent.FlagReview];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("log: the client on {account} wants to add a market"),
        new("flag {milestone} for review"),
    ];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => hearing.HearAsync(heard, cancel);

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        if (heard.Said.Intent is Intent.Cancel or Intent.Deny)
        {
            return Task.FromResult<Answer>(ChoiceForm.Cancel(form));
        }

        var order = DevelopmentOrder.Read(form.Data);
        return Task.FromResult<Answer>(AccountFinder.ChosenIn(heard, order.Choices) is { } account ? Chosen(order, form, account) : new Answer.Pass());
    }

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        ReviewCards.Undo => await undo.PressAsync(pressed, cancel),
        ReviewCards.Choose or ReviewCards.Cancel => ChoiceForm.Refuse(pressed, Door, ReviewCards.Cancel) ?? Choose(pressed, pressed.Form!),
        ReviewCards.Seen or ReviewCards.Talk or ReviewCards.Change or ReviewCards.View => await reviewing.PressAsync(pressed, cancel),
        _ => new Answer.Pass(),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => acts.CarryOutAsync(claim, cancel);

    private static Answer Choose(Pressed pressed, Form form) =>
        AccountId.TryParse(pressed[ReviewCards.Account], out var account) && DevelopmentOrder.Read(form.Data) is var order && order.Choices.Contains(account)
            ? Chosen(order, form, account)
            : new Answer.Hint(AtOnceWords.NoSuchAccount);

    private static Answer.Order Chosen(DevelopmentOrder order, Form form, AccountId account) =>
        new(Door, new Op(form.Day, form.Id), (order with { Account = account }).Write(), form);
}
