using AccountBot.Accounts;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Changes that go up the account's ladder and are decided from a card.</summary>
internal sealed class ApprovalsCapability(FormButtons forms, RequestButtons requests, AfterButtons after, RequestQuestions questions, RequestOrders orders) : Capability
{
    public override string Name => Drafting.Capability;

    public override IReadOnlyCollection<Intent> Intents { get; } =
    [
        Intent.ChangeBudget, Intent.MoveDeadline, Intent.ReleaseContent, Intent.ChangePlan, Intent.AskForApproval, Intent.AskForUpdate, Intent.AskForSpend, Intent.Withdraw, Intent.Nudge, Intent.DecideInWords, Intent.WaitingForMe, Intent.MyRequests, Intent.MyDecisions,
    ];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ask for £4,000 more on {account}"),
        new("move {milestone} by 3 working days"),
        new("raise a change order for £9,500 on {account}"),
        new("change the plan on {account}: two podcasts in place of the webinar"),
        new("ask for approval to bring in a freelancer on {account}"),
        new("what is waiting for me?"),
        new("where are my requests?"),
        new("nudge my request"),
        new("what did I approve last week?", LowestRung: 1),
    ];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.ChangeBudget => forms.BeginAsync(heard, RequestKind.Budget, cancel),
        Intent.MoveDeadline => forms.BeginAsync(heard, RequestKind.Deadline, cancel),
        Intent.ReleaseContent => forms.BeginAsync(heard, RequestKind.Content, cancel),
        Intent.ChangePlan => forms.BeginAsync(heard, RequestKind.Plan, cancel),
        Intent.AskForApproval => forms.BeginAsync(heard, RequestKind.Other, cancel),
        Intent.AskForUpdate => forms.BeginAsync(heard, RequestKind.Update, cancel),
        Intent.AskForSpend => forms.BeginAsync(heard, RequestKind.Spend, cancel),
        Intent.Withdraw => orders.OrderAsync(heard, RequestOrder.Withdraw, cancel),
        Intent.Nudge => orders.OrderAsync(heard, RequestOrder.Nudge, cancel),
        _ => questions.AskAsync(heard, cancel),
    };

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) => forms.HearReplyAsync(heard, form, cancel);

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        Verbs.Choose or Verbs.Send or Verbs.Cancel => await forms.PressAsync(pressed, cancel),
        _ => await requests.PressAsync(pressed, cancel) is { } answer and not Answer.Pass ? answer : await after.PressAsync(pressed, cancel),
    };

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) =>
        RequestOrder.Read(claim.Data) is { } order ? orders.CarryOutAsync(order, claim, cancel) : forms.CarryOutAsync(claim, cancel);
}
