using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Language;
using AccountBot.People;
using Route = AccountBot.Accounts.Route;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Gathers the facts that a route is planned from; managers are looked up only where the account has nobody left.</summary>
internal sealed class RoutePlanner(Agency agency, IDirectory directory, AccountBooks books, KindList kinds, TimeProvider time)
{
    private readonly string policyVersion = PolicyVersion.Of(agency);

    /// <summary>The way of what somebody asks for, with what counts together with it.</summary>
    /// <param name="self">The request's own number, where it has one already.</param>
    public ValueTask<Planned> PlanAsync(AccountBook book, PersonId requester, RequestKind kind, Proposal proposal, int? self, CancellationToken cancel) =>
        PlanAsync(directory.AtOnce, book, requester, kind, proposal, self, cancel);

    private async ValueTask<Planned> PlanAsync(IDirectory people, AccountBook book, PersonId requester, RequestKind kind, Proposal proposal, int? self, CancellationToken cancel)
    {
        var together = await TogetherAsync(book, kind, proposal, self, cancel);
        var counted = proposal.Amount + together.Sum(other => other.Amount);
        var reasons = together.Count > 0 ? new[] { new RouteReason(RouteRule.CountedTogether) } : [];
        var steps = await StepsAsync(people, book, requester, kind, counted, cancel);
        return new Planned([.. steps.Select(step => step with { Reasons = [.. step.Reasons, .. reasons] })], counted, [.. together.Select(other => other.No)], policyVersion);
    }

    /// <summary>The way of a request that is open, as it would be planned now; what counted with it counts still.</summary>
    public async ValueTask<Planned> PlanAgainAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        var counted = request.Counted ?? request.Amount;
        return new Planned(await StepsAsync(directory.AtOnce, book, request.RaisedBy, request.Kind, counted, cancel), counted, request.CountedWith, policyVersion);
    }

    /// <summary>Managers who were passed over because no rung of the ladder bears their title: it is for an administrator to say what it means.</summary>
    public async ValueTask<IReadOnlyList<Person>> UnreadTitlesAsync(AccountBook book, PersonId requester, IReadOnlyList<RouteStep> steps, CancellationToken cancel) =>
        steps is [.., { IsEnough: true, Role: not null }]
            ? []
            : [.. (await directory.AtOnce.ManagersAsync(TopPerson(book, requester), cancel)).Where(manager => manager.Title is { } title && agency.Ladder.RungForTitle(title) is null)];

    /// <summary>Who holds what, less whom the directory calls disabled: that is known before their items are moved.</summary>
    private static async ValueTask<Func<Role, IReadOnlyList<PersonId>>> HoldingAsync(IDirectory people, AccountBook book, CancellationToken cancel)
    {
        var team = await people.FindAllAsync([.. book.Team.Select(seat => seat.Person).Distinct()], cancel);
        var gone = team.Where(person => !person.IsActive).Select(person => person.Id).ToHashSet();
        return role => [.. book.Holding(role).Where(person => !gone.Contains(person))];
    }

    /// <summary>The steps above a request's last one, for when nobody on that can be reached.</summary>
    public ValueTask<IReadOnlyList<RouteStep>> AboveAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel) => AboveAsync(directory.AtOnce, book, request, cancel);

    /// <summary>Looks up, before an act that waits for nobody, what it will want to know of the people above.</summary>
    public async Task LookAboveAsync(AccountId account, int no, CancellationToken cancel)
    {
        if (await books.ReadAsync(account, Depth.Core, cancel) is { } book && book.Request(no) is { } entry)
        {
            await AboveAsync(directory, book, entry.Value, cancel);
        }
    }

    private async ValueTask<IReadOnlyList<RouteStep>> AboveAsync(IDirectory people, AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        if (request.Steps is not [.., var last])
        {
            return [];
        }

        var top = last.Role is { } role ? agency.Ladder.IndexOf(role) : agency.Ladder.Rungs.Count - 1;
        var from = last.Role is null ? last.Managers[^1] : TopPerson(book, request.RaisedBy);
        var managers = await people.ManagersAsync(from, cancel);
        var holding = await HoldingAsync(people, book, cancel);
        return new RoutePlan(agency.Ladder, agency.Policy.Route, holding, request.RaisedBy, top, request.Kind, request.Counted ?? request.Amount, managers).Steps();
    }

    /// <summary>Those between the requester and a direct decider, who are informed.</summary>
    public IReadOnlyList<PersonId> PassedOver(AccountBook book, ApprovalRequest request)
    {
        if (agency.Policy.Route != Route.Direct)
        {
            return [];
        }

        var asked = request.Steps.SelectMany(step => Turns.OnStep(book, step)).Append(request.RaisedBy).ToHashSet();
        var each = Plan(book, request.RaisedBy, request.Kind, request.Counted ?? request.Amount) with { Route = Route.StepByStep };
        return [.. each.Steps().SelectMany(step => Turns.OnStep(book, step)).Where(person => !asked.Contains(person)).Distinct()];
    }

    /// <summary>Who will decide, before anything is sent. Without a proposal only the first is known.</summary>
    public async ValueTask<string> InWordsAsync(AccountBook book, PersonId requester, RequestKind kind, Proposal? proposal, CancellationToken cancel)
    {
        var planned = proposal is null ? null : await PlanAsync(directory, book, requester, kind, proposal, self: null, cancel);
        var steps = planned?.Steps ?? await StepsAsync(directory, book, requester, kind, amount: 0, cancel);
        var names = await Names.OfAsync(directory, steps.SelectMany(step => Turns.AskedOn(book, step)).Distinct(), cancel);
        var words = ApprovalsWords.WillDecide(steps, step => ApprovalsWords.Together(Turns.AskedOn(book, step).Where(person => person != requester).Select(person => names[person]), agency.Policy.SharedRung));
        var sure = names.AsOf is { } asOf ? $"{words} ({DirectoryWords.AsOf(asOf, agency.Calendar, book.Today)})" : words;
        return planned switch
        {
            null when steps.Count > 0 => $"{sure}, and perhaps others above, depending on its size",
            { With.Count: > 0 } => $"{sure} ({WhyWords.CountedWith(planned.With.Count, kinds.Of(kind).CountedSince)})",
            _ => sure,
        };
    }

    private async ValueTask<IReadOnlyList<ApprovalRequest>> TogetherAsync(AccountBook book, RequestKind kind, Proposal proposal, int? self, CancellationToken cancel)
    {
        if (agency.Policy.SplitWindowDays == 0 || kinds.Of(kind).CountsOn(proposal.Terms) is not { Count: > 0 } lines)
        {
            return [];
        }

        var closed = await books.LatelyClosedAsync(book, cancel);
        var others = book.Requests.Select(open => open.Value).Concat(closed)
            .Where(other => other.No != self && kinds.Of(other.Kind).CountsOn(other.Terms).Intersect(lines, StringComparer.OrdinalIgnoreCase).Any());
        return Splits.Together(others, agency.Policy.SplitWindowDays, agency.Calendar, time.GetUtcNow());
    }

    private async ValueTask<IReadOnlyList<RouteStep>> StepsAsync(IDirectory people, AccountBook book, PersonId requester, RequestKind kind, decimal amount, CancellationToken cancel)
    {
        var plan = Plan(book, requester, kind, amount) with { Holding = await HoldingAsync(people, book, cancel) };
        var steps = plan.Steps();
        return steps is [.., { IsEnough: true }] ? steps : (plan with { Managers = await people.ManagersAsync(TopPerson(book, requester), cancel) }).Steps();
    }

    private RoutePlan Plan(AccountBook book, PersonId requester, RequestKind kind, decimal amount) =>
        new(agency.Ladder, agency.Policy.Route, book.Holding, requester, book.HighestRung(requester, agency.Ladder), kind, amount, Managers: []);

    /// <summary>Whoever stands highest on the account; the requester where nobody holds a rung.</summary>
    private PersonId TopPerson(AccountBook book, PersonId requester) => book.Team
        .Where(seat => agency.Ladder.IndexOf(seat.Role) >= 0)
        .OrderByDescending(seat => agency.Ladder.IndexOf(seat.Role))
        .Select(seat => (PersonId?)seat.Person)
        .FirstOrDefault() ?? requester;
}

/// <summary>A way that was planned.</summary>
/// <param name="Counted">What limits were compared with.</param>
/// <param name="With">The numbers of the requests that count together with it.</param>
internal sealed record Planned(IReadOnlyList<RouteStep> Steps, decimal Counted, IReadOnlyList<int> With, string PolicyVersion);
