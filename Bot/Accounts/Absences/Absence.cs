namespace AccountBot.Accounts.Absences;

/// <summary>Somebody is away from an account for some days, by their own word, and perhaps named who covers for them.</summary>
/// <param name="Cover">Null where they named nobody.</param>
/// <param name="From">Included, as <paramref name="To"/> is; both in the agency's time zone.</param>
internal sealed record Absence(PersonId Who, PersonId? Cover, DateOnly From, DateOnly To)
{
    public bool Includes(DateOnly day) => day >= From && day <= To;

    public bool Overlaps(DateOnly from, DateOnly to) => From <= to && from <= To;
}

/// <summary>The directory has disabled somebody, or lost them: they hold no rung here until it knows them again.</summary>
internal sealed record Departure(PersonId Who, DateTimeOffset At);
