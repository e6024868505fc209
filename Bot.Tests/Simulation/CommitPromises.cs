using System.Text.RegularExpressions;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Storage;

namespace AccountBot.Tests.Simulation;

/// <summary>What must hold of every transaction, looked at before it is applied. The rules are told anew here, from the agency file alone.</summary>
/// <param name="seen">Told what happened, so that a simulation in which nothing does is found out.</param>
internal sealed partial class CommitPromises(AgencyFile file, TableModel tables, Action<string> broken, Action<string> seen)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public void Look(string partition, IReadOnlyList<Write> writes)
    {
        if (partition[0] != 'a')
        {
            return;
        }

        var changes = writes.Select(write => new Change(write.Key, tables.Read(partition, write.Key), write)).ToList();
        LookAtAudit(changes);
        var isUndone = changes.Any(change => change.Is("~9~") && change.Read<AuditLine>(change.After!).Action == "approvals.undodecision");
        foreach (var change in changes.Where(change => (change.Is("~4r~") && !isUndone) || change.Is("~6~")))
        {
            Must(change.Before is null, $"what is closed stays as it is, {change}");
        }

        foreach (var change in changes.Where(change => change.After is not null && (change.Is(AccountKeys.Request) || change.Is("~4r~"))))
        {
            if (isUndone)
            {
                LookAtUndone(changes, change);
            }
            else
            {
                LookAtRequest(changes, change);
            }
        }

        foreach (var change in changes.Where(change => change.After is not null && (change.Is(AccountKeys.Help) || change.Is("~4h~"))))
        {
            LookAtHelp(changes, change);
        }

        LookAtBudget(changes, isUndone);
    }

    /// <summary>A request stands as before the last decision on it, which was its undoer's own.</summary>
    private void LookAtUndone(IReadOnlyList<Change> changes, Change change)
    {
        var after = change.Read<ApprovalRequest>(change.After!);
        var former = changes.First(other => (other.Is(AccountKeys.Request) || other.Is("~4r~")) && other.Before is not null);
        var before = former.Read<ApprovalRequest>(former.Before!);
        var by = changes.Where(other => other.Is("~9~")).Select(other => other.Read<AuditLine>(other.After!).Actor).Distinct().Single();
        var taken = VerdictsOf(before).Except(VerdictsOf(after)).ToList();
        seen("request undone");
        Must(after.Version == before.Version + 1, $"request {after.No} goes from version {before.Version} to {after.Version}");
        Must(taken.Count == 1 && taken[0].By == by, $"{by} took back {taken.Count} decisions of request {after.No}");
    }

    /// <summary>What a rule rests on changes with the head and an audit line or more, never without.</summary>
    private void LookAtAudit(IReadOnlyList<Change> changes)
    {
        var lines = changes.Count(change => change.Is("~9~"));
        var head = changes.FirstOrDefault(change => change.Key.EndsWith("~0", StringComparison.Ordinal));
        var grown = head is null ? 0 : head.Read<AccountHead>(head.After!).Seq - head.Read<AccountHead>(head.Before!).Seq;
        Must(lines == grown, $"{lines} audit lines, and the head counts {grown}");
        Must(lines > 0 == changes.Any(change => change.Is("~6~")), "an act has a receipt and an audit line, or it is none");
        Must(lines > 0 || !changes.Any(change => change.IsFact), $"facts change without an audit line: {string.Join(", ", changes)}");
        foreach (var line in changes.Where(change => change.Is("~9~")))
        {
            Must(line.Before is null, "an audit line was written over");
            seen(line.Read<AuditLine>(line.After!).Action);
        }
    }

    private void LookAtRequest(IReadOnlyList<Change> changes, Change change)
    {
        var after = change.Read<ApprovalRequest>(change.After!);
        var opened = changes.FirstOrDefault(other => other.Is(AccountKeys.Request) && other.Before is not null && other.Read<ApprovalRequest>(other.Before).No == after.No);
        if (opened is null)
        {
            Must(after is { State: RequestState.Waiting, Version: 1 }, $"request {after.No} was born {after.State}");
            Must(Token().Match(after.Reason ?? "") is not { Success: true } token || asked.Add(token.Value), $"asked twice: {after.Reason}");
            return;
        }

        var before = opened.Read<ApprovalRequest>(opened.Before!);
        seen($"request {after.State}");
        Must(before.IsOpen, $"request {after.No} was closed before");
        var isSameFace = before.State == after.State && before.Nudges + 1 == after.Nudges || before.Alarm?.Tick + 1 == after.Alarm?.Tick;
        Must(after.Version == before.Version + 1 || (isSameFace && after.Version == before.Version), $"request {after.No} goes from version {before.Version} to {after.Version}");
        LookAtVerdicts(change.Account, before, after);
    }

    private void LookAtVerdicts(AccountId account, ApprovalRequest before, ApprovalRequest after)
    {
        var old = VerdictsOf(before).ToHashSet();
        var spoken = VerdictsOf(after).Where(verdict => !old.Contains(verdict)).Distinct().ToList();
        Must(spoken.Count <= 1, $"{spoken.Count} decisions at once on request {after.No}");
        foreach (var verdict in spoken)
        {
            var step = before.Steps[before.Current];
            var allowed = OnStep(account, step).Concat(JoinedOn(account, step)).Where(person => person != before.RaisedBy);
            Must(allowed.Contains(verdict.By), $"{verdict.By} decided request {after.No} and may not");
            Must(before.State == RequestState.Waiting, $"request {after.No} was decided while it was {before.State}");
        }

        Must(after.State is not (RequestState.Approved or RequestState.Rejected) || spoken.Count == 1, $"request {after.No} is {after.State} and nobody said so");
        if (after.State == RequestState.Approved)
        {
            LookAtApproval(account, after);
        }
    }

    /// <summary>Somebody whose limit allows it approved, and everybody below who could be reached.</summary>
    private void LookAtApproval(AccountId account, ApprovalRequest request)
    {
        var all = file.Agency.Policy.SharedRung == SharedRung.All;
        foreach (var step in request.Steps.Take(request.Current + 1))
        {
            var approved = step.Verdicts.Where(verdict => verdict.Kind == VerdictKind.Approved).Select(verdict => verdict.By).ToHashSet();
            var wanted = OnStep(account, step).Where(person => person != request.RaisedBy).ToList();
            var isJoined = JoinedOn(account, step).Any(approved.Contains);
            var isOut = wanted.TrueForAll(person => step.Unreached.Any(unreached => unreached.Person == person));
            Must(isOut || isJoined || (all ? wanted.TrueForAll(approved.Contains) : wanted.Exists(approved.Contains)), $"request {request.No} passed a step that did not approve it");
        }

        var last = request.Steps[request.Current];
        var rung = last.Role is { } role ? file.Agency.Ladder.Find(role) : file.Agency.Ladder.RungForTitle(TitleOf(last.Managers[0]));
        var isPassed = last.Handovers.Any(passed => passed.IsEnough && last.Verdicts.Any(verdict => verdict.By == passed.To && verdict.Kind == VerdictKind.Approved));
        Must(isPassed || rung!.Approves.For(request.Kind).Allows(request.Amount), $"request {request.No} was approved beyond the limit of {rung?.Title}");
    }

    /// <summary>
    /// Those who were asked help; whoever asked may take it back, say what sort it is, make more of it, and say whether it helped. The bot
    /// itself only brings it to others where somebody cannot be reached, or nobody answers.
    /// </summary>
    private void LookAtHelp(IReadOnlyList<Change> changes, Change change)
    {
        var after = change.Read<HelpRequest>(change.After!);
        var former = changes.FirstOrDefault(other => (other.Is(AccountKeys.Help) || other.Is("~4h~")) && other.Before is not null && other.Read<HelpRequest>(other.Before).No == after.No);
        if (former is null)
        {
            Must(after is { State: HelpState.Waiting, Version: 1 }, $"help {after.No} was born {after.State}");
            Must(Token().Match(after.Question) is not { Success: true } token || asked.Add(token.Value), $"asked twice: {after.Question}");
            return;
        }

        var before = former.Read<HelpRequest>(former.Before!);
        var by = changes.Where(other => other.Is("~9~")).Select(other => other.Read<AuditLine>(other.After!).Actor ?? default).First();
        IReadOnlyList<PersonId> helpers = before.State switch { HelpState.Waiting => before.Asked, HelpState.Taken => [before.Helper!.Value], _ => [] };
        var isBrought = by == Actor.Bot.Id && (before.State, after.State) == (HelpState.Waiting, HelpState.Waiting) && (after.Unreached.Count == before.Unreached.Count + 1 || after.Reach > before.Reach);
        var isAskers = by == before.AskedBy && (after.State == HelpState.Withdrawn || after.Helped is not null || after.Became is not null || after.Kind != before.Kind);
        Must(isBrought || isAskers || (after.State != HelpState.Withdrawn && helpers.Contains(by)), $"{by} made help {after.No} {after.State} and may not");
        Must(before.State != HelpState.Withdrawn && (before.State != HelpState.Done || (before.Helped is null && after.Helped is not null)), $"help {after.No} was over and is {after.State}");
        Must(after.Version == before.Version + 1, $"help {after.No} goes from version {before.Version} to {after.Version}");
        seen($"help {after.State}");
    }

    /// <summary>Money moves by the request that was approved, and by nothing else.</summary>
    private void LookAtBudget(IReadOnlyList<Change> changes, bool isUndone)
    {
        var moved = changes.Where(change => change.Is(AccountKeys.Line)).Sum(change =>
            change.Read<Kept<BudgetLineFacts>>(change.After!).Facts.Approved - change.Read<Kept<BudgetLineFacts>>(change.Before!).Facts.Approved);
        var approved = changes.Where(change => change.Is("~4r~")).Select(change => change.Read<ApprovalRequest>(isUndone ? change.Before! : change.After!))
            .Where(request => request is { State: RequestState.Approved, Kind: RequestKind.Budget })
            .Sum(request => request.Amount);
        Must(Math.Abs(moved) == approved, $"{approved} was approved and {moved} moved");
    }

    /// <summary>Those whose step it is, each with whoever they gave their turn to in their place.</summary>
    private IEnumerable<PersonId> OnStep(AccountId account, RouteStep step)
    {
        var people = step.Role is { } role ? Holding(account, role) : step.Managers;
        return step.Handovers.Aggregate(people, (now, handover) => [.. now.Select(person => person == handover.From ? handover.To : person)]);
    }

    private IEnumerable<PersonId> JoinedOn(AccountId account, RouteStep step) => step.Joined.SelectMany(role => Holding(account, role));

    private IReadOnlyList<PersonId> Holding(AccountId account, Role role) =>
        file.Accounts.Single(known => known.Id == account).Team.GetValueOrDefault(role) ?? [];

    private string TitleOf(PersonId person) => file.Agency.People.Single(known => known.Id == person).Title!;

    private static IEnumerable<Verdict> VerdictsOf(ApprovalRequest request) => request.Steps.SelectMany(step => step.Verdicts);

    private void Must(bool holds, string what)
    {
        if (!holds)
        {
            broken(what);
        }
    }

    [GeneratedRegex("batch[a-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
