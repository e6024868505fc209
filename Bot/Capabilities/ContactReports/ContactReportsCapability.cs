using AccountBot.Accounts;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>What came of talking to a client: who was there, what was decided, who does what by when, and what it does to the budget.</summary>
internal sealed class ContactReportsCapability(ContactForm forms, ContactActs acts, UndoDesk undo) : Capability
{
    public const string Door = "contact";

    public override string Name => Door;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.ContactReport];

    public override IReadOnlyList<Example> Examples { get; } = [new("contact report for {account}")];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => forms.HearAsync(heard, cancel);

    public override async Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        if (heard.Said.Intent is Intent.Cancel or Intent.Deny)
        {
            return ChoiceForm.Cancel(form);
        }

        var order = ContactOrder.Read(form.Data);
        return AccountFinder.ChosenIn(heard, order.Choices) is { } account ? await forms.ChosenAsync(heard.Turn, order, form, account, cancel) : new Answer.Pass();
    }

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        ContactCards.Undo => await undo.PressAsync(pressed, cancel),
        ContactCards.Keep => ChoiceForm.Refuse(pressed, Door, ContactCards.Cancel) ?? await forms.KeepAsync(pressed, pressed.Form!, cancel),
        ContactCards.Choose or ContactCards.Cancel => ChoiceForm.Refuse(pressed, Door, ContactCards.Cancel) ?? await ChooseAsync(pressed, pressed.Form!, cancel),
        _ => new Answer.Pass(),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => acts.CarryOutAsync(claim, cancel);

    private async Task<Answer> ChooseAsync(Pressed pressed, Form form, CancellationToken cancel)
    {
        var order = ContactOrder.Read(form.Data);
        return AccountId.TryParse(pressed[AccountChoiceCard.Account], out var account) && order.Choices.Contains(account)
            ? await forms.ChosenAsync(pressed.Turn, order, form, account, cancel)
            : new Answer.Hint(AtOnceWords.NoSuchAccount);
    }
}
