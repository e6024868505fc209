namespace AccountBot.LocalChat;

/// <summary>The people whom the page can be, found by their id in any case.</summary>
internal sealed class LocalPeople(Func<IReadOnlyList<LocalPerson>> people)
{
    public IReadOnlyList<LocalPerson> All => people();

    public LocalPerson? Find(string id) =>
        people().FirstOrDefault(person => string.Equals(person.Id, id, StringComparison.OrdinalIgnoreCase));

    public LocalPerson? InConversation(string conversation) =>
        LocalIds.PersonOfConversation(conversation) is { } id ? Find(id) : null;
}
