using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>Somebody as the directory knows them.</summary>
/// <param name="Title">Their job title, in the agency's own words; null where none is recorded.</param>
/// <param name="Zone">Their own time zone; null is the agency's.</param>
internal sealed record Person(PersonId Id, string Name, string? Title, TimeZoneInfo? Zone)
{
    /// <summary>What they are called to their face.</summary>
    public string FirstName => Name.Split(' ', 2)[0];
}
