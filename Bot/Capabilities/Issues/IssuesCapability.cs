using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Capabilities.Issues;

/// <summary>What clients are unhappy about: raised in a line, owned by whoever directs the account, closed with cause and the client's word.</summary>
internal sealed class IssuesCapability(IssueAsking asking, IssueRaising raising, IssueSettling settling, IssuePromising promising, PromiseActs promises) : Capability
{
    public const string Door = "issues";

    public override string Name => Door;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.RaiseIssue, Intent.PromiseClient, Intent.SettleIssue, Intent.Issues];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("raise an issue on {account}: the client found a typo in the proof"),
        new("we promised the client on {account} a new proof by Friday noon"),
        new("any open issues on {account}?"),
    ];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.RaiseIssue => asking.RaiseAsync(heard, cancel),
        Intent.PromiseClient => promising.HearAsync(heard, cancel),
        Intent.SettleIssue => asking.FindAsync(heard, cancel),
        _ => asking.ListAsync(heard, cancel),
    };

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        if (heard.Said.Intent is Intent.Cancel or Intent.Deny)
        {
            return Task.FromResult<Answer>(ChoiceForm.Cancel(form));
        }

        var order = IssueOrder.Read(form.Data);
        return order.Said is not null ? promising.HearReplyAsync(heard, order, form, cancel) : Task.FromResult<Answer>(AccountFinder.ChosenIn(heard, order.Choices) is { } account ? Chosen(order, form, account) : new Answer.Pass());
    }

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        IssueVerbs.Which => ChoiceForm.Refuse(pressed, Door, IssueVerbs.Cancel) ?? IssuePromising.Choose(IssueOrder.Read(pressed.Form!.Data), pressed.Form, int.TryParse(pressed[IssueVerbs.Issue], out var which) ? which : -1),
        IssueVerbs.Choose or IssueVerbs.Cancel => ChoiceForm.Refuse(pressed, Door, IssueVerbs.Cancel) ?? Choose(pressed, pressed.Form!),
        IssueVerbs.Resolve or IssueVerbs.Reopen or IssueVerbs.Kept or IssueVerbs.View => await settling.PressAsync(pressed, cancel),
        _ => new Answer.Pass(),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) =>
        IssueOrder.Read(claim.Data) is { Issue: not null } promise ? promises.CarryOutAsync(promise, claim, cancel) : raising.CarryOutAsync(claim, cancel);

    private static Answer Choose(Pressed pressed, Form form) =>
        AccountId.TryParse(pressed[IssueVerbs.Account], out var account) && IssueOrder.Read(form.Data) is var order && order.Choices.Contains(account)
            ? Chosen(order, form, account)
            : new Answer.Hint(AtOnceWords.NoSuchAccount);

    private static Answer.Order Chosen(IssueOrder order, Form form, AccountId account) =>
        new(Door, new Op(form.Day, form.Id), (order with { Account = account }).Write(), form);
}
