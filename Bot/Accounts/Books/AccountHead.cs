namespace AccountBot.Accounts.Books;

/// <summary>The account's first row. It is in every act with its ETag, so that an account's acts are serial and its audit chain cannot fork.</summary>
/// <param name="Seq">Number of the last audit row.</param>
/// <param name="Hash">Hash of the last audit row; empty before the first.</param>
/// <param name="LastNo">Number of the last request or help item.</param>
internal sealed record AccountHead(
    AccountId Id,
    string Name,
    string Client,
    IReadOnlyList<string> Aliases,
    AccountStatus? Status,
    string? Strategy,
    Period? Period,
    IReadOnlyList<AccountId> CompetesWith,
    long Seq,
    string Hash,
    int LastNo)
{
    /// <summary>Number of the last change order.</summary>
    public int LastChangeOrder { get; init; }

    /// <summary>Somebody set the status since a file last did.</summary>
    public bool IsStatusSet { get; init; }

    /// <summary>What the file last said of it then.</summary>
    public AccountStatus? ImportedStatus { get; init; }
}

/// <summary>One person in one role on an account's team.</summary>
internal sealed record TeamSeat(Role Role, PersonId Person);

/// <summary>A fact, and since when it stands so.</summary>
/// <param name="By">Who set it; null is the agency file.</param>
/// <param name="Order">Its place among its like, as the agency file has them.</param>
internal sealed record Kept<T>(T Facts, PersonId? By, DateTimeOffset At, int Order)
{
    /// <summary>The reason that was given with it; null where none was.</summary>
    public string? Why { get; init; }

    /// <summary>What the file last said, where somebody set it otherwise since; a file that says so again has no news.</summary>
    public T? Imported { get; init; }

    /// <summary>Somebody sets it.</summary>
    public Kept<T> SetBy(PersonId by, DateTimeOffset at, T facts, string? why) =>
        this with { Facts = facts, By = by, At = at, Why = why, Imported = By is null ? Facts : Imported };
}

/// <summary>What a row holds, with what it takes to change it.</summary>
internal sealed record Entry<T>(string Key, string ETag, T Value);
