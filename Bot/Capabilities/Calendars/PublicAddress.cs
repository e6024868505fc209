namespace AccountBot.Capabilities.Calendars;

/// <summary>Where people's calendars reach the bot.</summary>
/// <param name="Base">Null where it cannot be reached from outside: then no link is offered.</param>
internal sealed record PublicAddress(Uri? Base);
