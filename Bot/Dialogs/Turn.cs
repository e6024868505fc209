using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Readers;
using AccountBot.Channel;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>Somebody said or pressed something: who, where, when, and which accounts are theirs.</summary>
/// <param name="Accounts">The speaker's accounts by the index. They resolve names; what may be seen is asked of the account itself.</param>
/// <param name="Op">The same however often this activity arrives.</param>
/// <param name="Today">In the agency's time zone.</param>
internal sealed record Turn(
    Person Speaker,
    IReadOnlyList<Membership> Accounts,
    ConversationReference Conversation,
    Op Op,
    DateTimeOffset Now,
    DateOnly Today)
{
    public PersonId Who => Speaker.Id;

    /// <summary>What the speaker was told and shown so far, and how they want to hear of things.</summary>
    public ReaderSettings Settings { get; init; } = ReaderSettings.Usual;

    public Actor Actor => new(Speaker.Id, Speaker.Name);
}

/// <summary>What was typed, and what Language made of it.</summary>
internal sealed record Heard(Turn Turn, Understanding Said)
{
    /// <summary>What another capability made of the words already, in a form that both know; null where they come from a person as they are.</summary>
    public string? Handed { get; init; }
}

/// <summary>A button was pressed, with what the reader filled in. All of it comes from a client and is believed in nothing but what it names.</summary>
/// <param name="CardId">The message that holds the card; null where the client did not say.</param>
/// <param name="Form">The open or closed form of this conversation that the button names, if any.</param>
internal sealed record Pressed(Turn Turn, string Verb, IReadOnlyDictionary<string, string> Data, string? CardId, Form? Form)
{
    /// <summary>Whether the client sent this field, filled in or empty.</summary>
    public bool Has(string name) => Data.ContainsKey(name);

    public string? this[string name] => Data.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
