using AccountBot.Accounts.Acts;

namespace AccountBot.Accounts.Requests;

/// <summary>A change that somebody asked for and somebody else decides.</summary>
/// <param name="No">Unique on its account.</param>
/// <param name="Terms">What is to change, in the words of its kind.</param>
/// <param name="Amount">What limits are compared with: money in the agency's currency, or working days.</param>
/// <param name="Summary">What it asks for, in a few words that stand by themselves.</param>
/// <param name="Steps">The route, in order; empty where nobody may decide.</param>
/// <param name="Current">The step whose turn it is.</param>
/// <param name="Version">Counts every change of this request; a button names the one that its reader saw.</param>
internal sealed record ApprovalRequest(
    int No,
    RequestKind Kind,
    PersonId RaisedBy,
    DateTimeOffset RaisedAt,
    IReadOnlyDictionary<string, string> Terms,
    decimal Amount,
    string Summary,
    string? Reason,
    RequestState State,
    IReadOnlyList<RouteStep> Steps,
    int Current,
    int Version)
{
    /// <summary>The step whose turn it is; null once closed, or where nobody may decide.</summary>
    public RouteStep? CurrentStep => IsOpen && Current < Steps.Count ? Steps[Current] : null;

    /// <summary>The same with another current step.</summary>
    public ApprovalRequest WithCurrent(RouteStep step) =>
        this with { Steps = [.. Steps.Select((other, index) => index == Current ? step : other)] };

    public bool IsOpen => State is RequestState.Waiting or RequestState.ChangesAsked;

    /// <summary>The last word, where one was spoken.</summary>
    public Verdict? LastVerdict => Steps.SelectMany(step => step.Verdicts).OrderBy(verdict => verdict.At).LastOrDefault();

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The rows that the approval changed, for a kind whose terms do not say how they stood; null for any other.</summary>
    public DoneAtOnce? Made { get; init; }

    /// <summary>Those who left the agency while it was their turn.</summary>
    public IReadOnlyList<PersonId> Rerouted { get => field ?? []; init; } = [];

    /// <summary>When whoever has it now got it: reminders count from here.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>What limits are compared with where other requests on the same line count too; null is <see cref="Amount"/> alone.</summary>
    public decimal? Counted { get; init; }

    /// <summary>The numbers of the requests that count together with this one.</summary>
    public IReadOnlyList<int> CountedWith { get => field ?? []; init; } = [];

    /// <summary>The ladder and the policy by which its open steps were planned.</summary>
    public string? PolicyVersion { get; init; }

    /// <summary>The conversation in which it was sent: it names the service, should somebody's own chat have to be opened long after.</summary>
    public Channel.ConversationReference? Via { get; init; }

    /// <summary>When the requester last nudged, and how often they have.</summary>
    public DateTimeOffset? NudgedAt { get; init; }

    public int Nudges { get; init; }

    /// <summary>What happens next if nobody acts; null once closed.</summary>
    public Alarm? Alarm { get; init; }

    /// <summary>How it stood before the last decision, which can be taken back so long as nothing else touches it.</summary>
    public ApprovalRequest? BeforeDecision { get; init; }
}

internal enum RequestState
{
    Waiting,

    /// <summary>Somebody whose turn it is asked the requester to change it.</summary>
    ChangesAsked,
    Approved,
    Rejected,
    Withdrawn,

    /// <summary>Nobody decided it for half a year.</summary>
    Expired,
}

/// <summary>What happens to a request at a moment if nobody acts before.</summary>
/// <param name="Tick">Counts the plans of this request: work that was planned before the last of them does nothing.</param>
internal sealed record Alarm(int Tick, AlarmKind Kind, DateTimeOffset Due);

internal enum AlarmKind
{
    /// <summary>Whoever has it is reminded.</summary>
    Remind,

    /// <summary>The next rung is asked too.</summary>
    Escalate,

    /// <summary>Nobody is left to be asked: a reminder a week.</summary>
    RemindAgain,

    /// <summary>It is closed undecided, and both sides are told.</summary>
    Expire,
}
