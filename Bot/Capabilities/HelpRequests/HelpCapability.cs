using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>People helping people: somebody asks whoever stands above them on the account, at once and in private.</summary>
internal sealed class HelpCapability(AccountFinder finder, HelpAsking asking, HelpGiving giving) : Capability
{
    private const int MaxQuestion = 2000;

    public override string Name => "help";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.AskForHelp];

    public override IReadOnlyList<Example> Examples { get; } = [new("I'm stuck on {milestone}, can somebody help?")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var accounts = await finder.FindAsync(heard, cancel);
        var question = heard.Said.Slots.Question?.Text ?? heard.Said.Utterance.Text;
        var order = new HelpOrder(Account: null, question[..Math.Min(question.Length, MaxQuestion)], [.. accounts.Select(account => account.Account)]);
        var form = new Form(heard.Turn.Op.Id, Name, order.Write(), heard.Turn.Op.Day);
        return accounts switch
        {
            [] => new Answer.Say(new Cards.Message(HelpWords.OnNoAccount)),
            [var only] => new Answer.Order(Name, heard.Turn.Op, (order with { Account = only.Account }).Write()),
            _ => new Answer.Ask(AccountChoiceCard.Of(HelpWords.WhichAccount, form, accounts, HelpVerbs.Choose, HelpVerbs.Cancel), form),
        };
    }

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        if (heard.Said.Intent is Intent.Cancel or Intent.Deny)
        {
            return Task.FromResult<Answer>(new Answer.Drop(HelpCards.Settled(HelpWords.Cancelled), form));
        }

        var order = HelpOrder.Read(form.Data);
        var named = Subjects.AccountsIn(heard).Where(account => order.Choices.Contains(account.Account)).ToList();
        return Task.FromResult<Answer>(named is [var one] && Replies.IsShort(heard) && heard.Said.Intent is not (Intent.ChangeBudget or Intent.MoveDeadline or Intent.AskForHelp)
            ? Chosen(order, form, one.Account)
            : new Answer.Pass());
    }

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        HelpVerbs.Choose or HelpVerbs.Cancel => PressForm(pressed),
        HelpVerbs.Take or HelpVerbs.Done or HelpVerbs.PassOn or HelpVerbs.Withdraw or HelpVerbs.View => await giving.PressAsync(pressed, cancel),
        _ => new Answer.Pass(),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => asking.CarryOutAsync(claim, cancel);

    private Answer PressForm(Pressed pressed) => pressed switch
    {
        { Form: null } => new Answer.Hint(HelpWords.FormGone),
        { Form.Capability: var owner } when owner != Name => new Answer.Hint(HelpWords.FormGone),
        { Form.Result: not null } => new Answer.Say(HelpCards.Settled(pressed.Form.Result == Form.Cancelled ? HelpWords.Cancelled : pressed.Form.Result)),
        { Verb: HelpVerbs.Cancel } => new Answer.Drop(HelpCards.Settled(HelpWords.Cancelled), pressed.Form),
        _ => AccountId.TryParse(pressed[HelpVerbs.Account], out var account) && HelpOrder.Read(pressed.Form.Data).Choices.Contains(account)
            ? Chosen(HelpOrder.Read(pressed.Form.Data), pressed.Form, account)
            : new Answer.Hint(HelpWords.NoSuchAccount),
    };

    private Answer.Order Chosen(HelpOrder order, Form form, AccountId account) =>
        new(Name, new Op(form.Day, form.Id), (order with { Account = account }).Write(), form);
}
