namespace AccountBot.Accounts.Requests;

/// <summary>Somebody on an account asks somebody above them for help.</summary>
/// <param name="No">Unique on its account, in one row of numbers with its requests.</param>
/// <param name="Asked">Those who were asked: the rung above, or whoever it was passed on to.</param>
/// <param name="Helper">Who has taken it.</param>
/// <param name="Version">Counts every change; a button names the one that its reader saw.</param>
internal sealed record HelpRequest(
    int No,
    PersonId AskedBy,
    DateTimeOffset AskedAt,
    string Question,
    IReadOnlyList<PersonId> Asked,
    PersonId? Helper,
    string? Answer,
    HelpState State,
    int Version)
{
    /// <summary>Those who had it before it was passed on.</summary>
    public IReadOnlyList<PersonId> Before { get => field ?? []; init; } = [];

    /// <summary>Those who were asked and whom its card could not be brought to.</summary>
    public IReadOnlyList<Unreached> Unreached { get => field ?? []; init; } = [];

    /// <summary>What sort of help is wanted: guessed from the words, corrected by asker or helper.</summary>
    public HelpKind Kind { get; init; }

    /// <summary>The id of the milestone that it names; null where it names none, or several.</summary>
    public string? About { get; init; }

    /// <summary>How far up it went since nobody answered.</summary>
    public HelpReach Reach { get; init; }

    /// <summary>Counts the times that its waiting began anew; a moment that was planned before finds that it no longer counts.</summary>
    public int Tick { get; init; }

    /// <summary>The version that its last news tells of; a corrected kind is none.</summary>
    public int News { get => field == 0 ? Version : field; init; }

    /// <summary>Whether the answer helped, by its asker; null where they did not say.</summary>
    public bool? Helped { get; init; }

    /// <summary>What it was turned into, in words; null where it was answered.</summary>
    public string? Became { get; init; }
}

/// <summary>What sort of help somebody wants.</summary>
internal enum HelpKind
{
    HowTo,
    Capacity,
    Client,
    Quality,
}

/// <summary>Who has been asked beside those first asked, since nobody answered.</summary>
internal enum HelpReach
{
    Nobody,
    Cover,
    Above,
}

/// <summary>An answer that is offered first when somebody on the account asks alike. Who asked is not kept with it.</summary>
/// <param name="No">The help item that it answered.</param>
/// <param name="Question">What it is compared by; shown to nobody.</param>
internal sealed record KeptAnswer(int No, string Question, string Answer, PersonId By, DateTimeOffset At);

internal enum HelpState
{
    Waiting,
    Taken,
    Done,
    Withdrawn,
}
