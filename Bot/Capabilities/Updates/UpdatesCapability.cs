using System.Globalization;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>How things go, told in a line: milestones, the account's colour, owners, money spent. Done at once by whoever may, with undo.</summary>
internal sealed class UpdatesCapability(UpdateHearing hearing, UpdateActs acts, AskedLater later, UndoDesk undo) : Capability
{
    public const string Door = "updates";

    public override string Name => Door;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Update, Intent.LogSpend];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("{milestone} is on track"),
        new("{milestone} is at risk because the client is slow"),
        new("log £300 spend on {line} for {account}", LowestRung: 1),
    ];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => hearing.HearAsync(heard, cancel);

    public override Task<Answer> HearBesidesAsync(Heard heard, CancellationToken cancel) => hearing.HearBesidesAsync(heard, cancel);

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) => hearing.HearReplyAsync(heard, form, cancel);

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        UpdateCards.Undo => await undo.PressAsync(pressed, cancel),
        AtOnceCards.Ask => await later.PressAsync(pressed, cancel) with { IsApart = true },
        UpdateCards.Choose or UpdateCards.Cancel => ChoiceForm.Refuse(pressed, Door, UpdateCards.Cancel) ?? await ChosenAsync(pressed, pressed.Form!, cancel),
        _ => new Answer.Pass(),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => acts.CarryOutAsync(claim, cancel);

    private async Task<Answer> ChosenAsync(Pressed pressed, Form form, CancellationToken cancel)
    {
        var order = UpdateOrder.Read(form.Data);
        return int.TryParse(pressed[UpdateCards.Choice], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < order.Choices.Count
            ? await hearing.ChosenAsync(pressed.Turn, order with { Target = order.Choices[at] }, form, cancel)
            : new Answer.Hint(UpdateWords.WhichWanted);
    }
}
