using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What becomes of a request when somebody presses one of its buttons. Pure: facts in, decision out.</summary>
internal static class Decisions
{
    /// <param name="seen">The version that the presser's card showed.</param>
    public static Decision Decide(AccountBook book, ApprovalRequest request, PersonId by, VerdictKind verdict, string? comment, int seen, SharedRung shared, DateTimeOffset at) =>
        (request, verdict) switch
        {
            ({ IsOpen: false }, _) => new Decision.Refused(Refusal.Closed),
            _ when by == request.RaisedBy => new Decision.Refused(Refusal.Own),
            _ when seen != request.Version => new Decision.Refused(Refusal.Stale),
            _ when !Turns.MayDecide(book, request).Contains(by) => new Decision.Refused(Refusal.NotTheirTurn),
            (_, not VerdictKind.Approved) when string.IsNullOrWhiteSpace(comment) => new Decision.Refused(Refusal.NeedsText),
            (_, VerdictKind.Rejected) => Closed(Spoken(request, by, verdict, comment, at), RequestState.Rejected, at),
            (_, VerdictKind.AskedForChanges) => new Decision.Moved(Spoken(request, by, verdict, comment, at) with { State = RequestState.ChangesAsked }),
            _ => Approve(book, Spoken(request, by, verdict, comment, at), shared, at),
        };

    /// <summary>Withdrawing is the requester's alone, while the request is open.</summary>
    public static Decision Withdraw(ApprovalRequest request, PersonId by, DateTimeOffset at) => request switch
    {
        _ when by != request.RaisedBy => new Decision.Refused(Refusal.NotTheirTurn),
        { IsOpen: false } => new Decision.Refused(Refusal.Closed),
        _ => Closed(request with { Version = request.Version + 1 }, RequestState.Withdrawn, at),
    };

    /// <summary>
    /// The request moves on as far as approvals carry it: somebody who also holds the next rung has decided there too, since nobody
    /// is asked twice.
    /// </summary>
    private static Decision Approve(AccountBook book, ApprovalRequest request, SharedRung shared, DateTimeOffset at)
    {
        while (request.CurrentStep is { } step && IsComplete(book, request, step, shared))
        {
            if (step.IsEnough)
            {
                return Closed(request, RequestState.Approved, at);
            }

            request = Carry(book, request with { Current = request.Current + 1 });
        }

        return new Decision.Moved(request);
    }

    private static bool IsComplete(AccountBook book, ApprovalRequest request, RouteStep step, SharedRung shared) =>
        step.Verdicts.Any(verdict => verdict.Kind == VerdictKind.Approved)
        && (shared == SharedRung.Any || Turns.MayDecide(book, request).Count == 0);

    /// <summary>Approvals of earlier steps by people who hold this one too.</summary>
    private static ApprovalRequest Carry(AccountBook book, ApprovalRequest request)
    {
        if (request.CurrentStep is not { } step)
        {
            return request;
        }

        var holders = Turns.OnStep(book, step);
        var given = request.Steps.Take(request.Current).SelectMany(earlier => earlier.Verdicts)
            .Where(verdict => verdict.Kind == VerdictKind.Approved && holders.Contains(verdict.By))
            .DistinctBy(verdict => verdict.By);
        return With(request, step with { Verdicts = [.. step.Verdicts, .. given] });
    }

    private static ApprovalRequest Spoken(ApprovalRequest request, PersonId by, VerdictKind verdict, string? comment, DateTimeOffset at)
    {
        var step = request.CurrentStep!;
        return With(request, step with { Verdicts = [.. step.Verdicts, new Verdict(by, verdict, at, comment)] }) with { Version = request.Version + 1 };
    }

    private static ApprovalRequest With(ApprovalRequest request, RouteStep step) =>
        request with { Steps = [.. request.Steps.Select((other, index) => index == request.Current ? step : other)] };

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
