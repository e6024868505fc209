namespace AccountBot.Accounts.Readers;

/// <summary>What somebody wants to hear of the bot's own accord, and what they were told already. Asked, it tells everything all the same.</summary>
internal sealed record ReaderSettings
{
    public static ReaderSettings Usual { get; } = new();

    /// <summary>Counts the digests that were planned. A work row of an earlier number is out of date.</summary>
    public int Plan { get; init; }

    /// <summary>When the next digest is due; null where none is planned.</summary>
    public DateTimeOffset? NextDigest { get; init; }

    /// <summary>The day of the last one, in the reader's time zone: nobody has two on a day, whatever they change.</summary>
    public DateOnly? LastDigest { get; init; }

    /// <summary>Their own time for it; null is the policy's. Like all times of day here it is meant in the reader's time zone.</summary>
    public TimeOnly? DigestAt { get; init; }

    /// <summary>When quiet hours begin; null where there are none. They may last over midnight.</summary>
    public TimeOnly? QuietFrom { get; init; }

    public TimeOnly? QuietTo { get; init; }

    /// <summary>The day on which digests come again; null is always.</summary>
    public DateOnly? OnlyUrgentUntil { get; init; }

    public IReadOnlyList<AccountId> MutedAccounts { get => field ?? []; init; } = [];

    public IReadOnlyList<NewsKind> MutedKinds { get => field ?? []; init; } = [];

    /// <summary>The day on which something muted is told again, by account or kind; what is not in it is muted until its reader says otherwise.</summary>
    public IReadOnlyDictionary<string, DateOnly> MutedUntil { get => field ?? new Dictionary<string, DateOnly>(StringComparer.Ordinal); init; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>Up to which audit line of each account the reader was told: a number, never a time.</summary>
    public IReadOnlyDictionary<string, long> Told { get => field ?? new Dictionary<string, long>(StringComparer.Ordinal); init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>The highest budget alert that was told of each line, by account and line.</summary>
    public IReadOnlyDictionary<string, decimal> Alerts { get => field ?? new Dictionary<string, decimal>(StringComparer.Ordinal); init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Up to where colleagues reported to this reader, by account.</summary>
    public IReadOnlyDictionary<string, ReportedUpTo> Reported { get => field ?? new Dictionary<string, ReportedUpTo>(StringComparer.Ordinal); init; } = new Dictionary<string, ReportedUpTo>(StringComparer.Ordinal);

    /// <summary>Up to where the reader has seen what happened on each account, since they asked and were shown it.</summary>
    public IReadOnlyDictionary<string, ReportedUpTo> Looked { get => field ?? new Dictionary<string, ReportedUpTo>(StringComparer.Ordinal); init; } = new Dictionary<string, ReportedUpTo>(StringComparer.Ordinal);

    /// <summary>The secret part of the link to their calendar; null until they ask for one.</summary>
    public string? CalendarKey { get; init; }

    public bool Mutes(AccountId account, NewsKind kind, DateOnly today) =>
        (MutedAccounts.Contains(account) && IsStill(account.ToString(), today)) || (MutedKinds.Contains(kind) && IsStill(kind.ToString(), today));

    private bool IsStill(string muted, DateOnly today) => !MutedUntil.TryGetValue(muted, out var until) || today < until;
}

/// <summary>What news is about, as far as somebody can wish to hear it or not.</summary>
internal enum NewsKind
{
    Requests,
    Help,
    Deadlines,
    Status,
    Budget,

    /// <summary>Updates that the reader owes somebody.</summary>
    Updates,
}

/// <param name="Seq">The last audit line that was told of.</param>
internal sealed record ReportedUpTo(long Seq, DateTimeOffset At);
