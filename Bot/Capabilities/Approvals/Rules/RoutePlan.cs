using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>
/// Which way a request goes. It starts above the requester's highest rung on that account, passes over rungs that are vacant or
/// do not decide its kind, and ends at the first that may approve it alone; where the account has no such rung, the top
/// person's managers follow, with the limits of the rungs that their titles mean.
/// </summary>
/// <param name="Holding">Who holds a role on the account.</param>
/// <param name="RequesterRung">0 is the ladder's bottom; -1 is beside it.</param>
/// <param name="Managers">Those above the account's top person, nearest first.</param>
internal sealed record RoutePlan(
    Ladder Ladder,
    Accounts.Route Route,
    Func<Role, IReadOnlyList<PersonId>> Holding,
    PersonId Requester,
    int RequesterRung,
    RequestKind Kind,
    decimal Amount,
    IReadOnlyList<Person> Managers)
{
    /// <summary>The steps in order. None of them is enough where nobody may approve it alone; none at all means nobody.</summary>
    public IReadOnlyList<RouteStep> Steps()
    {
        var steps = UpToTheFirstThatIsEnough(RungSteps());
        if (steps is [.., { IsEnough: true }])
        {
            return ByRoute(steps);
        }

        var known = steps.SelectMany(step => Holding(step.Role!.Value)).Append(Requester).ToHashSet();
        return ByRoute([.. steps, .. UpToTheFirstThatIsEnough(ManagerSteps(known))]);
    }

    /// <summary>The rungs above the requester that somebody else holds and that decide this kind, each with the rules that brought it there.</summary>
    private IEnumerable<RouteStep> RungSteps()
    {
        var passed = new List<RouteReason>();
        var isFirst = true;
        foreach (var rung in Ladder.Rungs.Skip(RequesterRung + 1))
        {
            if (!rung.Approves.For(Kind).IsNamed || Holding(rung.Role).All(person => person == Requester))
            {
                passed.Add(new RouteReason(rung.Approves.For(Kind).IsNamed ? RouteRule.VacantBelow : RouteRule.UnnamedBelow, rung.Role));
                continue;
            }

            yield return StepOf(rung, rung.Role, managers: [], isFirst ? [new(RouteRule.NextAboveRequester), .. passed] : passed);
            passed = [new RouteReason(RouteRule.AboveLimitBelow, rung.Role, rung.Approves.For(Kind).Most)];
            isFirst = false;
        }
    }

    private IEnumerable<RouteStep> ManagerSteps(HashSet<PersonId> known) =>
        from manager in Managers
        where !known.Contains(manager.Id)
        let rung = manager.Title is { } title ? Ladder.RungForTitle(title) : null
        where rung is not null && rung.Approves.For(Kind).IsNamed
        select StepOf(rung, role: null, [manager.Id], [new(RouteRule.Manager, rung.Role)]);

    private RouteStep StepOf(Rung rung, Role? role, IReadOnlyList<PersonId> managers, IReadOnlyList<RouteReason> reasons)
    {
        var limit = rung.Approves.For(Kind);
        var isEnough = limit.Allows(Amount);
        return new RouteStep(role, managers, limit.Most, isEnough, [])
        {
            Vacant = [.. reasons.Where(reason => reason.Rule == RouteRule.VacantBelow).Select(reason => reason.Role!.Value)],
            Reasons = [.. reasons, .. isEnough ? [new RouteReason(RouteRule.LastWord, Limit: limit.Most)] : Array.Empty<RouteReason>()],
        };
    }

    private static IReadOnlyList<RouteStep> UpToTheFirstThatIsEnough(IEnumerable<RouteStep> steps)
    {
        var passed = new List<RouteStep>();
        foreach (var step in steps)
        {
            passed.Add(step);
            if (step.IsEnough)
            {
                break;
            }
        }

        return passed;
    }

    /// <summary>Direct: straight to the step that is enough, where there is one.</summary>
    private IReadOnlyList<RouteStep> ByRoute(IReadOnlyList<RouteStep> steps) =>
        Route == Accounts.Route.Direct && steps is [.., { IsEnough: true } last]
            ? [last with { Reasons = [new(RouteRule.Direct), .. last.Reasons] }]
            : steps;
}
