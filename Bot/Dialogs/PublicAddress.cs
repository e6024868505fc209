namespace AccountBot.Dialogs;

/// <summary>Where people's calendars and browsers reach the bot.</summary>
/// <param name="Base">Null where it cannot be reached from outside: then no link is offered.</param>
internal sealed record PublicAddress(Uri? Base)
{
    /// <summary>A page of the bot's; null where no link is offered.</summary>
    public Uri? To(string path) => Base is { } root ? new Uri($"{root.AbsoluteUri.TrimEnd('/')}/{path}") : null;
}
