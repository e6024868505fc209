using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;
using Route = AccountBot.Accounts.Route;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Gathers the facts that a route is planned from; managers are looked up only where the account has nobody left.</summary>
internal sealed class RoutePlanner(Agency agency, IDirectory directory)
{
    public async ValueTask<IReadOnlyList<RouteStep>> PlanAsync(AccountBook book, PersonId requester, RequestKind kind, decimal amount, CancellationToken cancel)
    {
        var holding = await HoldingAsync(book, cancel);
        var plan = new RoutePlan(agency.Ladder, agency.Policy.Route, holding, requester, book.HighestRung(requester, agency.Ladder), kind, amount, Managers: []);
        var steps = plan.Steps();
        return steps is [.., { IsEnough: true }] ? steps : (plan with { Managers = await directory.ManagersAsync(TopPerson(book, requester), cancel) }).Steps();
    }

    /// <summary>Managers who were passed over because no rung of the ladder bears their title: it is for an administrator to say what it means.</summary>
    public async ValueTask<IReadOnlyList<Person>> UnreadTitlesAsync(AccountBook book, PersonId requester, IReadOnlyList<RouteStep> steps, CancellationToken cancel) =>
        steps is [.., { IsEnough: true, Role: not null }]
            ? []
            : [.. (await directory.ManagersAsync(TopPerson(book, requester), cancel)).Where(manager => manager.Title is { } title && agency.Ladder.RungForTitle(title) is null)];

    /// <summary>Who holds what, less whom the directory calls disabled: that is known before their items are moved.</summary>
    private async ValueTask<Func<Role, IReadOnlyList<PersonId>>> HoldingAsync(AccountBook book, CancellationToken cancel)
    {
        var team = await directory.FindAllAsync([.. book.Team.Select(seat => seat.Person).Distinct()], cancel);
        var gone = team.Where(person => !person.IsActive).Select(person => person.Id).ToHashSet();
        return role => [.. book.Holding(role).Where(person => !gone.Contains(person))];
    }

    /// <summary>The steps above a request's last one, for when nobody on that can be reached.</summary>
    public async ValueTask<IReadOnlyList<RouteStep>> AboveAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        if (request.Steps is not [.., var last])
        {
            return [];
        }

        var top = last.Role is { } role ? agency.Ladder.IndexOf(role) : agency.Ladder.Rungs.Count - 1;
        var from = last.Role is null ? last.Managers[^1] : TopPerson(book, request.RaisedBy);
        var managers = await directory.ManagersAsync(from, cancel);
        var holding = await HoldingAsync(book, cancel);
        return new RoutePlan(agency.Ladder, agency.Policy.Route, holding, request.RaisedBy, top, request.Kind, request.Amount, managers).Steps();
    }

    /// <summary>Those between the requester and a direct decider, who are informed.</summary>
    public IReadOnlyList<PersonId> PassedOver(AccountBook book, PersonId requester, RequestKind kind, decimal amount, IReadOnlyList<RouteStep> steps)
    {
        if (agency.Policy.Route != Route.Direct)
        {
            return [];
        }

        var asked = steps.SelectMany(step => Turns.OnStep(book, step)).Append(requester).ToHashSet();
        var each = new RoutePlan(agency.Ladder, Route.StepByStep, book.Holding, requester, book.HighestRung(requester, agency.Ladder), kind, amount, Managers: []);
        return [.. each.Steps().SelectMany(step => Turns.OnStep(book, step)).Where(person => !asked.Contains(person)).Distinct()];
    }

    /// <summary>Who will decide, before anything is sent. Without an amount only the first is known.</summary>
    public async ValueTask<string> InWordsAsync(AccountBook book, PersonId requester, RequestKind kind, decimal? amount, CancellationToken cancel)
    {
        var steps = await PlanAsync(book, requester, kind, amount ?? 0, cancel);
        var asked = steps.SelectMany(step => Turns.AskedOn(book, step)).Distinct().ToList();
        var names = await Names.OfAsync(directory, asked, cancel);
        var words = ApprovalsWords.WillDecide(steps, step => ApprovalsWords.Together(Turns.AskedOn(book, step).Where(person => person != requester).Select(person => names[person]), agency.Policy.SharedRung));
        var sure = names.AsOf is { } asOf ? $"{words} ({DirectoryWords.AsOf(asOf, agency.Calendar, book.Today)})" : words;
        return amount is null && steps.Count > 0 ? $"{sure}, and perhaps others above, depending on its size" : sure;
    }

    /// <summary>Whoever stands highest on the account; the requester where nobody holds a rung.</summary>
    private PersonId TopPerson(AccountBook book, PersonId requester) => book.Team
        .Where(seat => agency.Ladder.IndexOf(seat.Role) >= 0)
        .OrderByDescending(seat => agency.Ladder.IndexOf(seat.Role))
        .Select(seat => (PersonId?)seat.Person)
        .FirstOrDefault() ?? requester;
}
