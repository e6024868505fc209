using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>Somebody is out of office by what they set in their mailbox or in Teams.</summary>
/// <param name="Until">When they are back; null where they did not say.</param>
internal sealed record OutOfOffice(PersonId Who, DateTimeOffset? Until);
