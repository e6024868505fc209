namespace AccountBot.LocalChat;

/// <summary>Somebody whom the page can be.</summary>
/// <param name="Id">The Entra object id.</param>
internal sealed record LocalPerson(string Id, string Name, string Title);
