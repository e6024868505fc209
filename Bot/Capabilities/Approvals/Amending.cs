using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The requester changes what was asked for, after somebody asked them to, and the same approver has it again.</summary>
internal sealed class Amending(ActDesk acts, KindList kinds, RoutePlanner routes, Deciding deciding, Agency agency, TimeProvider time)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target)
        {
            return new Answer.Hint(ApprovalsWords.NoSuchRequest);
        }

        var acted = await acts.RunAsync(target.Account, target.Op, pressed.Turn.Actor, (book, act) => AmendAsync(pressed, target, book, act, cancel), cancel);
        return acted?.Answer?.Hint is { } hint ? new Answer.Hint(hint) : await deciding.ShowAsync(target, pressed.Turn.Who, cancel);
    }

    private async ValueTask<Outcome> AmendAsync(Pressed pressed, Target target, AccountBook book, Act act, CancellationToken cancel)
    {
        if (book.Request(target.No) is not { Value: { State: RequestState.ChangesAsked } request } entry || !Access.MaySee(book, act.Actor.Id) || request.RaisedBy != act.Actor.Id || request.Version != target.Version)
        {
            return new Outcome(Hint: null);
        }

        var kind = kinds.Of(request.Kind);
        var draft = kind.Accept(RequestCards.DraftOf(request, book.Id), pressed);
        var (proposal, refusal) = kind.Check(draft, book, agency.Calendar.Today(time));
        if (proposal is null)
        {
            return new Outcome(refusal);
        }

        var steps = await routes.PlanAsync(book, request.RaisedBy, request.Kind, proposal.Amount, cancel);
        var amended = Amendments.Amend(request, proposal, kind.Thing(request.Terms) == kind.Thing(proposal.Terms), DraftText.ReasonFrom(pressed[Verbs.Reason]) ?? request.Reason, steps);
        act.Replace(entry, amended);
        act.Audit("request.amended", $"request {request.No}", request.Summary, amended.Summary, amended.Reason);
        var letters = new Letters(act, book, amended, pressed.Turn.Conversation);
        letters.ToThoseWhoDecide();
        letters.ToAdministratorsIfStuck(agency.Administrators);
        letters.Redraw();
        return new Outcome(Hint: null);
    }

    private sealed record Outcome(string? Hint);
}

/// <summary>What an amendment does to a request's way up. Pure.</summary>
internal static class Amendments
{
    /// <summary>
    /// Approvals that were given stand where the same is asked for and no more of it; else everybody is asked anew. Whoever asked for the
    /// changes has it again, unless a smaller amount now ends below them.
    /// </summary>
    /// <param name="isSameThing">Whether it still asks for the same, size aside: the same line in the same direction, say.</param>
    public static ApprovalRequest Amend(ApprovalRequest request, Proposal proposal, bool isSameThing, string? reason, IReadOnlyList<RouteStep> steps)
    {
        var stand = isSameThing && proposal.Amount <= request.Amount;
        var given = steps.TakeWhile(step => stand && !step.IsEnough && ApprovalsOf(request, step).Count > 0).Count();
        var kept = steps.Select((step, index) => index < given ? step with { Verdicts = ApprovalsOf(request, step) } : step).ToList();
        return request with
        {
            Terms = proposal.Terms,
            Amount = proposal.Amount,
            Summary = proposal.Summary,
            Reason = reason,
            State = RequestState.Waiting,
            Steps = kept,
            Current = given,
            Version = request.Version + 1,
        };
    }

    private static IReadOnlyList<Verdict> ApprovalsOf(ApprovalRequest request, RouteStep step) =>
    [
        .. request.Steps.Take(request.Current)
            .Where(former => former.Role == step.Role && former.Managers.SequenceEqual(step.Managers))
            .SelectMany(former => former.Verdicts)
            .Where(verdict => verdict.Kind == VerdictKind.Approved),
    ];
}
