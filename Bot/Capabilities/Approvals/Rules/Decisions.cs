using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>What becomes of a request when somebody presses one of its buttons. Pure: facts in, decision out.</summary>
internal static class Decisions
{
    /// <param name="seen">The version that the presser's card showed.</param>
    /// <param name="due">For an approval on a condition: the day by which it is to be met.</param>
    public static Decision Decide(AccountBook book, ApprovalRequest request, PersonId by, VerdictKind verdict, string? comment, int seen, SharedRung shared, DateTimeOffset at, DateOnly? due = null) =>
        (request, verdict) switch
        {
            ({ IsOpen: false }, _) => new Decision.Refused(Refusal.Closed),
            _ when by == request.RaisedBy => new Decision.Refused(Refusal.Own),
            _ when seen != request.Version => new Decision.Refused(Refusal.Stale),
            _ when !Turns.MayDecide(book, request).Contains(by) => new Decision.Refused(Refusal.NotTheirTurn),
            _ when (verdict != VerdictKind.Approved || due is not null) && string.IsNullOrWhiteSpace(comment) => new Decision.Refused(Refusal.NeedsText),
            (_, VerdictKind.Rejected) => Closed(Spoken(request, new Verdict(by, verdict, at, comment) { ConditionDue = due }), RequestState.Rejected, at),
            (_, VerdictKind.AskedForChanges) => new Decision.Moved(Spoken(request, new Verdict(by, verdict, at, comment) { ConditionDue = due }) with { State = RequestState.ChangesAsked, Since = at }),
            _ => Approve(book, Spoken(request, new Verdict(by, verdict, at, comment) { ConditionDue = due }), shared, at),
        };

    /// <summary>Withdrawing is the requester's alone, while the request is open.</summary>
    public static Decision Withdraw(ApprovalRequest request, PersonId by, DateTimeOffset at) => request switch
    {
        _ when by != request.RaisedBy => new Decision.Refused(Refusal.NotTheirTurn),
        { IsOpen: false } => new Decision.Refused(Refusal.Closed),
        _ => Closed(request with { Version = request.Version + 1, BeforeDecision = null }, RequestState.Withdrawn, at),
    };

    /// <summary>
    /// The request moves on as far as approvals carry it: somebody who also holds the next rung has decided there too, since nobody
    /// is asked twice.
    /// </summary>
    private static Decision Approve(AccountBook book, ApprovalRequest request, SharedRung shared, DateTimeOffset at)
    {
        while (request.CurrentStep is { } step && IsComplete(book, request, step, shared))
        {
            if (step.IsEnough || IsByTheirOwnLimit(step))
            {
                return Closed(request.WithCurrent(step with { IsEnough = true }), RequestState.Approved, at);
            }

            request = Carry(book, request with { Current = request.Current + 1, Since = at });
        }

        return new Decision.Moved(request);
    }

    /// <summary>Whoever was given the turn may allow all of it alone: it goes to nobody below them.</summary>
    private static bool IsByTheirOwnLimit(RouteStep step) =>
        step.Handovers.Any(passed => passed.IsEnough && step.Verdicts.Any(verdict => verdict.By == passed.To && verdict.Kind == VerdictKind.Approved));

    /// <summary>All of a rung, by the policy, are those whose step it is: whoever was asked too, since they were late, is enough alone.</summary>
    private static bool IsComplete(AccountBook book, ApprovalRequest request, RouteStep step, SharedRung shared)
    {
        var approved = step.Verdicts.Where(verdict => verdict.Kind == VerdictKind.Approved).Select(verdict => verdict.By).ToHashSet();
        var asked = Turns.Seats(book, step).Where(person => person != request.RaisedBy && !IsGone(book, person)).ToList();
        return approved.Count > 0
            && (shared == SharedRung.Any || asked.TrueForAll(HasSpoken) || approved.Any(person => IsOnlyJoined(book, step, person)));

        bool HasSpoken(PersonId person) => approved.Contains(person) || Covering.For(book, person).Any(approved.Contains);
    }

    /// <summary>Who left, and whom nobody covers for, will never approve.</summary>
    private static bool IsGone(AccountBook book, PersonId person) => book.HasLeft(person) && Covering.For(book, person).Count == 0;

    private static bool IsOnlyJoined(AccountBook book, RouteStep step, PersonId person)
    {
        var joined = step.Joined.SelectMany(book.Seated).ToList();
        return !Turns.Seats(book, step).Contains(person) && (joined.Contains(person) || joined.Exists(late => Covering.For(book, late).Contains(person)));
    }

    /// <summary>Approvals of earlier steps by people who hold this one too, or cover for somebody who does.</summary>
    private static ApprovalRequest Carry(AccountBook book, ApprovalRequest request)
    {
        if (request.CurrentStep is not { } step)
        {
            return request;
        }

        var own = Turns.OnStep(book, step);
        var holders = own.Concat(own.SelectMany(person => Covering.For(book, person))).ToHashSet();
        var given = request.Steps.Take(request.Current).SelectMany(earlier => earlier.Verdicts)
            .Where(verdict => verdict.Kind == VerdictKind.Approved && holders.Contains(verdict.By))
            .DistinctBy(verdict => verdict.By);
        return request.WithCurrent(step with { Verdicts = [.. step.Verdicts, .. given] });
    }

    private static ApprovalRequest Spoken(ApprovalRequest request, Verdict verdict)
    {
        var step = request.CurrentStep!;
        var before = request with { BeforeDecision = null };
        return request.WithCurrent(step with { Verdicts = [.. step.Verdicts, verdict] }) with { Version = request.Version + 1, BeforeDecision = before };
    }

    private static Decision.Closed Closed(ApprovalRequest request, RequestState state, DateTimeOffset at) =>
        new(request with { State = state, ClosedAt = at });
}

internal abstract record Decision
{
    /// <summary>Nothing changes.</summary>
    public sealed record Refused(Refusal Why) : Decision;

    /// <summary>Still open: the next step's turn, the rest of this step's, or the requester's.</summary>
    public sealed record Moved(ApprovalRequest Request) : Decision;

    /// <summary>Approved, rejected or withdrawn.</summary>
    public sealed record Closed(ApprovalRequest Request) : Decision;
}

internal enum Refusal
{
    /// <summary>Decided or withdrawn before.</summary>
    Closed,

    /// <summary>The requester's own.</summary>
    Own,

    /// <summary>Somebody else's turn, or nobody's.</summary>
    NotTheirTurn,

    /// <summary>The card showed an earlier state.</summary>
    Stale,

    /// <summary>Rejecting and asking for changes say why.</summary>
    NeedsText,
}
