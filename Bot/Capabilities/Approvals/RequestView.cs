using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>A request with all that is needed to speak of it.</summary>
/// <param name="Kind">Its kind's own knowledge.</param>
internal sealed record RequestView(AccountBook Book, ApprovalRequest Request, ChangeKind Kind, Agency Agency, Names Names)
{
    public Ladder Ladder => Agency.Ladder;

    /// <summary>A moment in the agency's own time.</summary>
    public string Moment(DateTimeOffset at) => Moments.Of(at, Agency);

    /// <summary>To whom somebody may give their turn; to nobody, where the seat is not their own but that of whoever they cover for.</summary>
    public IReadOnlyList<PersonId> ColleaguesOf(PersonId reader) =>
        Request.CurrentStep is { } step && Turns.Seats(Book, step).Contains(reader) ? PassingRules.MayTakeOver(Book, Ladder, Request) : [];

    /// <summary>The ladder or the policy has changed since its way was planned, and nobody has acted on it since.</summary>
    public bool IsPlannedByFormerRules => Request is { State: RequestState.Waiting, PolicyVersion: { } version } && version != PolicyVersion.Of(Agency);

    /// <summary>Who would be asked too if nobody answers; nobody where no rung is left.</summary>
    public IReadOnlyList<PersonId> AskedNext => Escalation.Next(Book, Ladder, Request) is { } rung ? [.. Book.Holding(rung).Where(person => person != Request.RaisedBy)] : [];

    /// <summary>Other open requests about the same, oldest first.</summary>
    public IReadOnlyList<ApprovalRequest> Beside { get; init; } = [];

    /// <summary>What the change does, as it is shown to whoever decides it.</summary>
    public IReadOnlyList<Cards.Fact> Consequence => Kind.Consequence(Request.Terms, Book);

    /// <summary>What cannot go on before it is decided, where that is needed soon; else null.</summary>
    public HoldUp? HoldUp => HoldUp.Of(Book, Kind.MilestoneIn(Request.Terms), Agency.Calendar);

    /// <summary>The same, drawn, while it is open.</summary>
    public Cards.StackedBars? Chart => Request.IsOpen ? Kind.Chart(Request.Terms, Book) : null;

    /// <summary>Those whose turn it is, who are away, and for whom nobody covers.</summary>
    public IReadOnlyList<AwayDecider> Away { get; init; } = [];

    public IReadOnlyList<PersonId> MayDecide => Turns.MayDecide(Book, Request);

    /// <summary>The same, with the cover in the place of whoever is away.</summary>
    public IReadOnlyList<PersonId> Asked => Turns.Asked(Book, Request);

    /// <summary>Those whose turn a step is, less the requester.</summary>
    public IReadOnlyList<PersonId> On(RouteStep step) => [.. Turns.OnStep(Book, step).Where(person => person != Request.RaisedBy)];
}

/// <param name="Until">The last day; null where nobody knows.</param>
/// <param name="IsNoted">They said so themselves; else their mailbox or Teams does.</param>
internal sealed record AwayDecider(PersonId Who, DateOnly? Until, bool IsNoted);

/// <summary>Gathers views: the account, the request in it, the names of everybody concerned.</summary>
internal sealed class RequestViews(AccountBooks books, KindList kinds, Agency agency, IDirectory directory)
{
    /// <summary>The same by what is known of people now: whoever decides waits for no directory.</summary>
    public RequestViews AtOnce => field ??= new RequestViews(books, kinds, agency, directory.AtOnce);

    /// <summary>Open or closed; null where there is no such request.</summary>
    public Task<RequestView?> FindAsync(AccountId account, int no, CancellationToken cancel) =>
        books.LookTwiceAsync(account, Depth.WithMilestones, book => FindAsync(book, no, cancel), cancel);

    private async Task<RequestView?> FindAsync(AccountBook book, int no, CancellationToken cancel)
    {
        var request = book.Request(no)?.Value ?? await books.ClosedRequestAsync(book.Id, no, cancel);
        return request is null ? null : await OfAsync(book, request, cancel);
    }

    public ValueTask<Names> NamesAsync(IEnumerable<PersonId> people, CancellationToken cancel) => Names.OfAsync(directory, people, cancel);

    public async Task<RequestView> OfAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        var concerned = request.Steps
            .SelectMany(step => Turns.OnStep(book, step).Concat(Turns.AskedOn(book, step)).Concat(step.Verdicts.Select(verdict => verdict.By)).Concat(step.Handovers.Select(passed => passed.From)))
            .Concat(book.Team.Select(seat => seat.Person))
            .Concat(request.Rerouted)
            .Concat(book.Absences.Select(entry => entry.Value.Who))
            .Append(request.RaisedBy);
        return new RequestView(book, request, kinds.Of(request.Kind), agency, await Names.OfAsync(directory, concerned, cancel))
        {
            Away = await AwayAsync(book, request, cancel),
            Beside = [.. book.Requests.Select(open => open.Value).Where(other => other.No != request.No && IsAboutTheSame(request, other))],
        };
    }

    private bool IsAboutTheSame(ApprovalRequest one, ApprovalRequest other) =>
        kinds.Of(one.Kind).About(one.Terms).Intersect(kinds.Of(other.Kind).About(other.Terms), StringComparer.OrdinalIgnoreCase).Any();

    private async ValueTask<IReadOnlyList<AwayDecider>> AwayAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        var asked = Turns.Asked(book, request);
        var noted = asked.Select(person => Covering.Of(book, person)).OfType<Absence>().Select(absence => new AwayDecider(absence.Who, absence.To, IsNoted: true)).ToList();
        var others = asked.Except(noted.Select(away => away.Who)).ToList();
        var shown = others.Count == 0 ? [] : await directory.OutOfOfficeAsync(others, cancel);
        return [.. noted, .. shown.Select(away => new AwayDecider(away.Who, away.Until is { } until ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(until, agency.Calendar.Zone).DateTime) : null, IsNoted: false))];
    }
}

/// <summary>The kinds of request that this agency's bot knows. A new kind is a folder and a line here.</summary>
internal sealed class KindList(Agency agency)
{
    private readonly IReadOnlyList<ChangeKind> kinds =
    [
        new Kinds.Budget.BudgetKind(agency),
        new Kinds.Deadline.DeadlineKind(agency),
        new Kinds.Reallocation.ReallocationKind(agency),
        new Kinds.ChangeOrder.ChangeOrderKind(agency),
        new Kinds.Content.ContentKind(),
        new Kinds.Plan.PlanKind(),
        new Kinds.Other.OtherKind(),
        new Kinds.Update.UpdateRequestKind(RequestKind.Update, agency),
        new Kinds.Update.UpdateRequestKind(RequestKind.Spend, agency),
    ];

    public ChangeKind Of(RequestKind kind) =>
        kinds.FirstOrDefault(known => known.Kind == kind) ?? throw new InvalidDataException($"Requests of the kind {kind} are not known.");
}
