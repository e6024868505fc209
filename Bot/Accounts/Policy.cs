namespace AccountBot.Accounts;

/// <summary>How the agency decides (the agency file's <c>policy</c>); a value left out has the default shown here.</summary>
public sealed record Policy
{
    public static Policy Default { get; } = new();

    public Route Route { get; init; } = Route.StepByStep;

    /// <summary>Working time without an answer before a reminder. The file leaves it open; about a day.</summary>
    public TimeSpan RemindAfter { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Working time without an answer before the next rung is told. The file leaves it open; about three days.</summary>
    public TimeSpan EscalateAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Working time in which help is answered before its cover hears of it. The file leaves it open; half a day.</summary>
    public TimeSpan HelpAnswerWithin { get; init; } = TimeSpan.FromHours(4);

    /// <summary>When each role has its digest; a role that is not here has none.</summary>
    public IReadOnlyDictionary<Role, DigestTime> Digest { get; init; } = new Dictionary<Role, DigestTime>();

    /// <summary>Calendar days in which requests on one budget line count together against a limit; 0 is off.</summary>
    public int SplitWindowDays { get; init; } = 7;

    /// <summary>Working time between two nudges of one request.</summary>
    public TimeSpan NudgeEvery { get; init; } = TimeSpan.FromHours(4);

    /// <summary>How long an act can be undone, by the clock.</summary>
    public TimeSpan UndoWithin { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Working days after which a figure that nobody set is said to be old.</summary>
    public int OldAfterDays { get; init; } = 7;

    /// <summary>Percent of a line committed and spent at which its account's managers hear of it, lowest first.</summary>
    public IReadOnlyList<decimal> BudgetAlerts { get; init; } = [70, 90, 100];

    public SharedRung SharedRung { get; init; } = SharedRung.Any;
}

/// <summary>Which rungs a request passes on its way up.</summary>
public enum Route
{
    /// <summary>Each rung above the requester in turn, up to the first that may approve alone.</summary>
    StepByStep,

    /// <summary>The first that may approve alone at once; those between are informed.</summary>
    Direct,
}

/// <summary>Whose decision counts where two people share a rung.</summary>
public enum SharedRung
{
    Any,
    All,
}

/// <summary>When a digest is due.</summary>
/// <param name="Day">The day of the week; null is every working day.</param>
/// <param name="At">The time of day in its reader's own time zone.</param>
public readonly record struct DigestTime(DayOfWeek? Day, TimeOnly At);
