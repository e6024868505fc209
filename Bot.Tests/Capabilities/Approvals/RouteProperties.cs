using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.People;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Route = AccountBot.Accounts.Route;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

/// <summary>
/// What must hold for any agency: ladders of two to six rungs with limits in any order, rungs that are vacant, shared or held by the
/// requester, people who are away and let others be asked too, and managers above.
/// </summary>
public class RouteProperties
{
    private static readonly PersonId[] People = [.. Enumerable.Range(1, 8).Select(number => PersonId.Parse($"00000000-0000-4000-9000-{number:D12}"))];

    [Property(MaxTest = 3000)]
    public Property A_request_ends_at_somebody_who_may_decide_it_or_is_reported() => Prop.ForAll(Cases, run =>
    {
        var end = Decide(run);
        return end.State == RequestState.Approved || Turns.MayDecide(run.Book, end).Count == 0;
    });

    [Property(MaxTest = 3000)]
    public Property Nobody_decides_their_own_and_nobody_twice() => Prop.ForAll(Cases, run =>
    {
        var spoken = Decide(run).Steps.SelectMany(step => step.Verdicts).Distinct().ToList();
        return spoken.TrueForAll(verdict => verdict.By != run.Requester) && spoken.DistinctBy(verdict => verdict.By).Count() == spoken.Count;
    });

    [Property(MaxTest = 3000)]
    public Property The_last_word_is_somebodys_whose_own_limit_allows_it() => Prop.ForAll(Cases, run =>
    {
        var end = Decide(run);
        return end.State != RequestState.Approved || end.Steps[end.Current].Verdicts.Any(verdict => Allows(run, verdict.By));
    });

    [Property(MaxTest = 2000)]
    public Property A_turn_is_passed_only_to_somebody_who_may_and_never_to_the_requester() => Prop.ForAll(Cases, run =>
        PassingRules.MayTakeOver(run.Book, run.Ladder, run.Request).All(person =>
            person != run.Requester && !Turns.OnStep(run.Book, run.Request.CurrentStep!).Contains(person) && (!run.Request.CurrentStep!.IsEnough || Allows(run, person))));

    [Property(MaxTest = 2000)]
    public Property On_a_changed_ladder_given_approvals_stand_and_nobody_is_asked_again() => Prop.ForAll(Cases.Generator.Two().ToArbitrary(), pair =>
    {
        var (run, other) = pair;
        if (run.Request.CurrentStep is null || Turns.MayDecide(run.Book, run.Request) is not [var first, ..])
        {
            return true;
        }

        var moved = Decisions.Decide(run.Book, run.Request, first, VerdictKind.Approved, comment: null, run.Request.Version, run.Shared, At) is Decision.Moved decided ? decided.Request : run.Request;
        var after = Reroute.Onto(run.Book, moved, (run with { Ladder = other.Ladder }).Plan(), "new");
        return moved.Steps.Take(moved.Current).SequenceEqual(after.Steps.Take(moved.Current))
            && after.Steps.Skip(moved.Current).All(step => step.Role is null || !moved.Steps.Take(moved.Current).Any(given => given.Role == step.Role));
    });

    [Property(MaxTest = 2000)]
    public Property Where_somebody_leaves_a_step_to_come_the_rest_of_the_way_is_peopled_or_nobody_is_left() => Prop.ForAll(Cases, Gen.Elements(People).ToArbitrary(), (run, gone) =>
    {
        var request = run.Request;
        run.Book.Departures.Add(new Entry<Departure>("", "", new Departure(gone, At)));
        var fresh = (run with { Managers = [.. run.Managers.Where(manager => manager.Id != gone)] }).Plan();
        if (!Reroute.IsEmptyAhead(run.Book, request) || Reroute.Above(request, fresh) is not { } above)
        {
            return true;
        }

        var after = Reroute.Ahead(request, above);
        return !Reroute.IsEmptyAhead(run.Book, after) && after.Steps[0] == request.Steps[0];
    });

    /// <summary>Everybody who is there approves when it is their turn; where all are away the next rung is asked too.</summary>
    private static ApprovalRequest Decide(Case run)
    {
        var request = run.Request;
        for (var guard = 0; guard < 100 && Turns.MayDecide(run.Book, request) is { Count: > 0 } able; guard++)
        {
            var present = able.Where(person => !run.Away.Contains(person)).ToList();
            if (present.Count == 0 && Escalation.Next(run.Book, run.Ladder, request) is { } rung)
            {
                request = Escalation.Join(request, rung);
                continue;
            }

            var by = present.Count > 0 ? present[0] : able[0];
            var decision = Decisions.Decide(run.Book, request, by, VerdictKind.Approved, comment: null, request.Version, run.Shared, At.AddMinutes(guard));
            request = decision switch
            {
                Decision.Closed closed => closed.Request,
                Decision.Moved moved => moved.Request,
                _ => throw new InvalidOperationException("Whoever may decide was refused."),
            };
        }

        return request;
    }

    private static bool Allows(Case run, PersonId person) =>
        run.Book.RolesOf(person).Select(run.Ladder.Find).Concat(run.Managers.Where(manager => manager.Id == person).Select(manager => run.Ladder.RungForTitle(manager.Title!)))
            .Any(rung => rung?.Approves.For(RequestKind.Budget).Allows(run.Amount) == true);

    private static Gen<Limit> AnyLimit => Gen.Choose(0, 6).Select(size => size switch { 0 => Limit.None, 6 => Limit.Unlimited, 5 => Limit.Never, _ => Limit.UpTo(1000 * size) });

    private static Gen<IReadOnlyList<PersonId>> AnyHolders => Gen.Choose(0, 2).SelectMany(count => Gen.Elements(People).ArrayOf(count)).Select(people => (IReadOnlyList<PersonId>)[.. people.Distinct()]);

    private static Arbitrary<Case> Cases => (
        from height in Gen.Choose(2, 6)
        from limits in AnyLimit.ArrayOf(height)
        from holders in AnyHolders.ArrayOf(height)
        from requester in Gen.Elements(People)
        from amount in Gen.Choose(1, 6000)
        from away in Gen.Elements(People).ArrayOf(3)
        from route in Gen.Elements(Route.StepByStep, Route.Direct)
        from shared in Gen.Elements(SharedRung.Any, SharedRung.All)
        from manager in Gen.Elements(People)
        from title in Gen.Choose(0, height - 1)
        select Case.Of(limits, holders, requester, amount, [.. away], route, shared, [new Person(manager, "Manager", $"Rung {title}", Zone: null)])).ToArbitrary();

    private sealed record Case(Ladder Ladder, AccountBook Book, PersonId Requester, decimal Amount, HashSet<PersonId> Away, Route Route, SharedRung Shared, IReadOnlyList<Person> Managers)
    {
        public ApprovalRequest Request => TestBook.Request(Requester, Amount, [.. Plan()]);

        public static Case Of(Limit[] limits, IReadOnlyList<PersonId>[] holders, PersonId requester, decimal amount, HashSet<PersonId> away, Route route, SharedRung shared, IReadOnlyList<Person> managers)
        {
            var rungs = limits.Select((limit, index) => new Rung(new Role($"R{index}"), $"Rung {index}", [], limit.IsNamed ? new Limits(new Dictionary<RequestKind, Limit> { [RequestKind.Budget] = limit }) : Limits.Nothing, new HashSet<Duty>()));
            var team = holders.SelectMany((people, index) => people.Select(person => (new Role($"R{index}"), person)));
            return new Case(new Ladder([.. rungs], []), Account([.. team]), requester, amount, away, route, shared, managers);
        }

        public IReadOnlyList<RouteStep> Plan() =>
            new RoutePlan(Ladder, Route, Book.Holding, Requester, Book.HighestRung(Requester, Ladder), RequestKind.Budget, Amount, [.. Managers.Where(manager => manager.Id != Requester)]).Steps();
    }
}
