using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Changes that go up the account's ladder and are decided from a card.</summary>
internal sealed class ApprovalsCapability(Drafting drafting, Raising raising, Deciding deciding, Amending amending, RequestActs requests) : Capability
{
    public override string Name => Drafting.Capability;

    public override IReadOnlyCollection<Intent> Intents { get; } =
        [Intent.ChangeBudget, Intent.MoveDeadline, Intent.Withdraw, Intent.DecideInWords, Intent.WaitingForMe, Intent.MyRequests];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ask for £4,000 more on {account}"),
        new("move {milestone} by 3 working days"),
        new("what is waiting for me?"),
        new("where are my requests?"),
    ];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.ChangeBudget => drafting.BeginAsync(heard, RequestKind.Budget, cancel),
        Intent.MoveDeadline => drafting.BeginAsync(heard, RequestKind.Deadline, cancel),
        Intent.Withdraw => requests.WithdrawInWordsAsync(heard, cancel),
        Intent.DecideInWords => requests.BringCardAsync(heard, cancel),
        Intent.WaitingForMe => requests.WaitingForAsync(heard, cancel),
        _ => requests.RequestsOfAsync(heard, cancel),
    };

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.Cancel or Intent.Deny => Task.FromResult<Answer>(new Answer.Drop(FormCards.Settled(ApprovalsWords.Cancelled), form)),
        Intent.Confirm => drafting.SendAsync(heard.Turn, form, pressed: null, cancel),
        Intent.Unknown or Intent.NotYet or Intent.Budget or Intent.Deadlines or Intent.Status or Intent.Team => drafting.ReplyAsync(heard, form, cancel),
        Intent.ChangeBudget or Intent.MoveDeadline when Subjects.AccountsIn(heard).Count == 0 => drafting.ReplyAsync(heard, form, cancel),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };

    public override Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        Verbs.Choose or Verbs.Send or Verbs.Cancel => PressFormAsync(pressed, cancel),
        Verbs.Approve or Verbs.Reject or Verbs.AskForChanges or Verbs.Withdraw => deciding.PressAsync(pressed, cancel),
        Verbs.Amend => amending.PressAsync(pressed, cancel),
        Verbs.Undo => requests.UndoAsync(pressed, cancel),
        Verbs.Open => requests.OpenAsync(pressed, cancel),
        Verbs.View when Target.Of(pressed) is { } target => deciding.ShowAsync(target, pressed.Turn.Who, cancel),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) =>
        WithdrawOrder.Read(claim.Data) is { } order ? requests.WithdrawAsync(order, claim, cancel) : raising.CarryOutAsync(claim, cancel);

    private async Task<Answer> PressFormAsync(Pressed pressed, CancellationToken cancel) => pressed switch
    {
        { Form: null } or { Form.Capability: not Drafting.Capability } => new Answer.Hint(ApprovalsWords.FormGone),
        { Form.Result: { } result } => await AgainAsync(pressed, result, cancel),
        { Verb: Verbs.Cancel } => new Answer.Drop(FormCards.Settled(ApprovalsWords.Cancelled), pressed.Form),
        { Verb: Verbs.Send } => await drafting.SendAsync(pressed.Turn, pressed.Form, pressed, cancel),
        _ => AccountId.TryParse(pressed[Verbs.Account], out var account) && DraftText.Read(pressed.Form.Data).Choices.Contains(account)
            ? await drafting.ChosenAsync(pressed.Turn, pressed.Form, account, cancel)
            : new Answer.Hint(ApprovalsWords.NoSuchAccount),
    };

    /// <summary>The form was answered before: the button shows what came of it.</summary>
    private async Task<Answer> AgainAsync(Pressed pressed, string result, CancellationToken cancel) =>
        result == Raising.Sent && DraftText.Read(pressed.Form!.Data).Account is { } account
            ? new Answer.Say(await raising.ShowAsync(account, new Op(pressed.Form.Day, pressed.Form.Id), pressed.Turn.Who, cancel))
            : new Answer.Say(FormCards.Settled(result == Form.Cancelled ? ApprovalsWords.Cancelled : result));
}
