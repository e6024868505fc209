namespace AccountBot.Accounts.Acts;

/// <summary>What an act did that its maker could do alone, as its receipt keeps it: what is said of it, and how to take it back.</summary>
/// <param name="Capability">Whose act it was.</param>
/// <param name="Words">What its maker is told.</param>
/// <param name="Facts">The facts that it changed; none where it cannot be undone.</param>
/// <param name="Status">The account's own status, where that was changed.</param>
internal sealed record DoneAtOnce(string Capability, string Words, IReadOnlyList<FactChange> Facts, StatusChange? Status)
{
    /// <summary>What its maker may ask others for beside it.</summary>
    public IReadOnlyList<string> Asks { get => field ?? []; init; } = [];

    /// <summary>The same, one by one, in the form in which it is asked; none where the words say it all.</summary>
    public IReadOnlyList<string> Orders { get => field ?? []; init; } = [];

    /// <summary>What others were told of it: they hear when it is taken back.</summary>
    public IReadOnlyList<Notice> Told { get => field ?? []; init; } = [];

    public bool CanBeUndone => Facts.Count > 0 || Status is not null;
}

/// <summary>One row that an act changed. The texts are its documents, letter by letter: what is taken back is exactly what was.</summary>
/// <param name="Action">The audit's word for it.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Before">How it stood, in words.</param>
/// <param name="After">How it stands, in words.</param>
/// <param name="KeyBefore">Null where the row is new.</param>
/// <param name="TextBefore">Null where the row is new.</param>
internal sealed record FactChange(string Action, string Subject, string Before, string After, string? KeyBefore, string? TextBefore, string KeyAfter, string TextAfter);

/// <summary>What somebody was told of a change.</summary>
internal sealed record Notice(PersonId To, string Words);

internal sealed record StatusChange(AccountStatus? Before, AccountStatus? After);
