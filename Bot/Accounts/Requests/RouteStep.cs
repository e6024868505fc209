namespace AccountBot.Accounts.Requests;

/// <summary>One step of a request's way up. It waits on a rung, not on a person, so that a change of team keeps it right.</summary>
/// <param name="Role">The rung; null where the account has nobody left and managers decide.</param>
/// <param name="Managers">Those who decide where there is no rung.</param>
/// <param name="Limit">What the step may approve alone, for the words that explain the route; null is without limit.</param>
/// <param name="IsEnough">Whether its approval is the last that is needed.</param>
internal sealed record RouteStep(Role? Role, IReadOnlyList<PersonId> Managers, decimal? Limit, bool IsEnough, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>The rungs below it that were passed over because nobody holds them.</summary>
    public IReadOnlyList<Role> Vacant { get => field ?? []; init; } = [];

    /// <summary>Who gave their turn to whom.</summary>
    public IReadOnlyList<PassedTurn> Handovers { get => field ?? []; init; } = [];

    /// <summary>Rungs that were asked too, since nobody answered in time.</summary>
    public IReadOnlyList<Role> Joined { get => field ?? []; init; } = [];

    /// <summary>Those on it whom its card could not be brought to.</summary>
    public IReadOnlyList<Unreached> Unreached { get => field ?? []; init; } = [];

    /// <summary>The rules by which it is on the route, for whoever asks why.</summary>
    public IReadOnlyList<RouteReason> Reasons { get => field ?? []; init; } = [];
}

/// <summary>Somebody gave their turn to a colleague who may decide it.</summary>
internal sealed record PassedTurn(PersonId From, PersonId To, DateTimeOffset At)
{
    /// <summary>Whether their own limit allows all of it, so that nobody need decide after them.</summary>
    public bool IsEnough { get; init; }
}

/// <summary>A rule that put a step on the route.</summary>
/// <param name="Role">The rung that it speaks of: the vacant one, the one below whose limit is too small.</param>
/// <param name="Limit">That rung's limit, where it has one.</param>
internal sealed record RouteReason(RouteRule Rule, Role? Role = null, decimal? Limit = null);

internal enum RouteRule
{
    /// <summary>The first rung above the requester that decides this kind.</summary>
    NextAboveRequester,

    /// <summary>The rung below may not approve it alone.</summary>
    AboveLimitBelow,

    /// <summary>Nobody but the requester holds the rung below.</summary>
    VacantBelow,

    /// <summary>The rung below does not decide this kind.</summary>
    UnnamedBelow,

    /// <summary>By the agency's policy it goes straight to the first that may approve it alone.</summary>
    Direct,

    /// <summary>The account has nobody left who may: the managers above it follow.</summary>
    Manager,

    /// <summary>It counts together with others on the same line.</summary>
    CountedTogether,

    /// <summary>It may approve it alone, so it is the last.</summary>
    LastWord,
}

/// <summary>What somebody decided.</summary>
internal sealed record Verdict(PersonId By, VerdictKind Kind, DateTimeOffset At, string? Comment)
{
    /// <summary>An approval on a condition, which the comment words: the day by which it is to be met.</summary>
    public DateOnly? ConditionDue { get; init; }
}

internal enum VerdictKind
{
    Approved,
    Rejected,
    AskedForChanges,
}

/// <summary>Somebody to whom the card could not be delivered.</summary>
internal sealed record Unreached(PersonId Person, UnreachedBecause Why);

internal enum UnreachedBecause
{
    /// <summary>They have blocked the bot.</summary>
    Blocked,

    /// <summary>The bot is not installed for them, or they have left.</summary>
    NotInstalled,

    /// <summary>A policy of the organisation keeps the bot from them.</summary>
    NotPermitted,

    /// <summary>For a reason that says nothing of them.</summary>
    Other,
}
