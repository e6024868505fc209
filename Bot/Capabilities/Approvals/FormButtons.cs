using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What answers a form that was not sent yet: its buttons, and words.</summary>
internal sealed class FormButtons(Drafting drafting, Raising raising)
{
    public Task<Answer> BeginAsync(Heard heard, RequestKind kind, CancellationToken cancel) => drafting.BeginAsync(heard, kind, cancel);

    public Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => raising.CarryOutAsync(claim, cancel);

    /// <summary>Another sum or day is taken first, whatever the words sound like: "no, 2,400" is no cancel, and "make it 2,200" no yes.</summary>
    public async Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) =>
        (IsAnswer(heard.Said.Intent) || Correction.IsIn(heard.Said)) && await drafting.ReplyAsync(heard, form, cancel) is not Answer.Pass and var corrected
            ? corrected
            : await AnswerAsync(heard, form, cancel);

    private static bool IsAnswer(Intent intent) => intent is Intent.Cancel or Intent.Deny or Intent.Confirm;

    private Task<Answer> AnswerAsync(Heard heard, Form form, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.Confirm when !Correction.IsRead(heard.Said) => drafting.AskAgainAsync(heard.Turn, form, cancel),
        Intent.Cancel or Intent.Deny => Task.FromResult<Answer>(new Answer.Drop(FormCards.Settled(ApprovalsWords.Cancelled), form)),
        Intent.Confirm => drafting.SendAsync(heard.Turn, form, pressed: null, cancel),
        Intent.Unknown or Intent.NotYet or Intent.Budget or Intent.Deadlines or Intent.Status or Intent.Team => drafting.ReplyAsync(heard, form, cancel),
        Intent.ChangeBudget or Intent.MoveDeadline or Intent.ReleaseContent or Intent.ChangePlan or Intent.AskForApproval when Subjects.AccountsIn(heard).Count == 0 => drafting.ReplyAsync(heard, form, cancel),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };

    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed switch
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
