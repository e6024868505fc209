using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>Somebody as the directory knows them.</summary>
/// <param name="Title">Their job title, in the agency's own words; null where none is recorded.</param>
/// <param name="Zone">Their own time zone; null is the agency's.</param>
internal sealed record Person(PersonId Id, string Name, string? Title, TimeZoneInfo? Zone)
{
    /// <summary>What they are called to their face.</summary>
    public string FirstName => Name.Split(' ', 2)[0];

    public string? Mail { get; init; }

    /// <summary>False for whom the directory has disabled, or lost: they hold no rung.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>When this was last known to be true, where the directory cannot confirm it now; null where it stands.</summary>
    public DateTimeOffset? AsOf { get; init; }
}
