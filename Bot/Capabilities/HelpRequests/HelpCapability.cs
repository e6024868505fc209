using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>People helping people: somebody asks whoever stands above them on the account, at once and in private.</summary>
internal sealed class HelpCapability(AccountFinder finder, HelpOffering offering, HelpAsking asking, HelpGiving giving, HelpTurning turning) : Capability
{
    private const int MaxQuestion = 2000;

    public override string Name => HelpOffering.Door;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.AskForHelp];

    public override IReadOnlyList<Example> Examples { get; } = [new("I'm stuck on {milestone}, can somebody help?")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var found = await finder.FindAsync(heard, cancel);
        var question = heard.Said.Slots.Question?.Text ?? heard.Said.Utterance.Text;
        var order = new HelpOrder(Account: null, question[..Math.Min(question.Length, MaxQuestion)], [.. found.Accounts.Select(account => account.Account)]);
        var form = new Form(heard.Turn.Op.Id, Name, order.Write(), heard.Turn.Op.Day);
        return found switch
        {
            { Accounts: [] } => new Answer.Say(new Cards.Message(HelpWords.OnNoAccount)),
            { Only: { } only } => await offering.BeginAsync(heard.Turn, order with { Account = only.Account }, asked: null, cancel),
            _ => new Answer.Ask(AccountChoiceCard.Of(found.Ask(HelpWords.WhichAccount), form, found.Accounts, HelpVerbs.Choose, HelpVerbs.Cancel), form),
        };
    }

    public override async Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        var order = HelpOrder.Read(form.Data);
        return (heard.Said.Intent, order.Offered) switch
        {
            (Intent.Confirm or Intent.Thanks, not null) => HelpOffering.Answered(heard.Turn, form, helped: true),
            (Intent.Deny, not null) => HelpOffering.Answered(heard.Turn, form, helped: false),
            (Intent.Cancel or Intent.Deny, _) => new Answer.Drop(HelpCards.Settled(HelpWords.Cancelled), form),
            (Intent.ChangeBudget or Intent.MoveDeadline or Intent.AskForHelp, _) => new Answer.Pass(),
            (_, null) when AccountFinder.ChosenIn(heard, order.Choices) is { } account => await offering.BeginAsync(heard.Turn, order with { Account = account }, form, cancel),
            _ => new Answer.Pass(),
        };
    }

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        HelpVerbs.Choose or HelpVerbs.Cancel or HelpVerbs.Useful or HelpVerbs.AskOn => await PressFormAsync(pressed, cancel),
        HelpVerbs.ToRequest or HelpVerbs.ToIssue => await turning.PressAsync(pressed, cancel),
        HelpVerbs.Take or HelpVerbs.Done or HelpVerbs.PassOn or HelpVerbs.BringIn or HelpVerbs.Sort or HelpVerbs.Withdraw or HelpVerbs.Helped or HelpVerbs.NotHelped or HelpVerbs.View => await giving.PressAsync(pressed, cancel),
        _ => new Answer.Pass(),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => asking.CarryOutAsync(claim, cancel);

    public override void NoteBecame(Origin origin, string became, AccountBook book, Act act, Claim claim) => HelpTurning.Note(origin, became, book, act, claim);

    private async Task<Answer> PressFormAsync(Pressed pressed, CancellationToken cancel) => pressed switch
    {
        { Form: null } => new Answer.Hint(HelpWords.FormGone),
        { Form.Capability: var owner } when owner != Name => new Answer.Hint(HelpWords.FormGone),
        { Form.Result: not null } => new Answer.Say(HelpCards.Settled(pressed.Form.Result == Form.Cancelled ? HelpWords.Cancelled : pressed.Form.Result)),
        { Verb: HelpVerbs.Cancel } => new Answer.Drop(HelpCards.Settled(HelpWords.Cancelled), pressed.Form),
        { Verb: HelpVerbs.Useful or HelpVerbs.AskOn } => HelpOrder.Read(pressed.Form.Data).Offered is null
            ? new Answer.Hint(HelpWords.FormGone)
            : HelpOffering.Answered(pressed.Turn, pressed.Form, pressed.Verb == HelpVerbs.Useful),
        _ => HelpOrder.Read(pressed.Form.Data) is var order && AccountId.TryParse(pressed[HelpVerbs.Account], out var account) && order.Choices.Contains(account)
            ? await offering.BeginAsync(pressed.Turn, order with { Account = account }, pressed.Form, cancel)
            : new Answer.Hint(HelpWords.NoSuchAccount),
    };
}
