namespace AccountBot.Accounts;

/// <summary>How one agency differs from another: read from the agency file at each start.</summary>
/// <param name="Name">What it calls itself.</param>
/// <param name="Currency">ISO 4217 code of all its money.</param>
/// <param name="Calendar">Its days, hours and time zone.</param>
/// <param name="Ladder">Its account hierarchy.</param>
/// <param name="Policy">How it decides.</param>
/// <param name="People">Those the file names; with a Graph directory the file may name none.</param>
/// <param name="Administrators">Who hears of what nobody else can mend.</param>
/// <param name="Stages">Where content can stand, in order.</param>
public sealed record Agency(
    string Name,
    string Currency,
    WorkingCalendar Calendar,
    Ladder Ladder,
    Policy Policy,
    IReadOnlyList<AgencyPerson> People,
    IReadOnlyList<PersonId> Administrators,
    IReadOnlyList<string> Stages)
{
    /// <summary>The stages of an agency that names none.</summary>
    public static IReadOnlyList<string> DefaultStages { get; } =
    [
        "outline", "first draft", "editorial review", "medical-legal review", "client review", "approved", "delivered",
    ];
}

/// <summary>A person as the agency file names them.</summary>
/// <param name="Id">Their object id.</param>
/// <param name="Name">Their display name.</param>
/// <param name="Mail">Their mail address.</param>
/// <param name="Title">Their job title, in the agency's own words.</param>
/// <param name="Manager">Whom they report to, the fallback where an account's own chain ends.</param>
/// <param name="Zone">Their own time zone; null is the agency's.</param>
public sealed record AgencyPerson(
    PersonId Id,
    string Name,
    string? Mail,
    string? Title,
    PersonId? Manager,
    TimeZoneInfo? Zone);
