using System.Text.Json;
using AccountBot.Accounts;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Dialogs;

/// <summary>One person's conversation as its row holds it.</summary>
/// <param name="ETag">Null where the row is not there yet.</param>
internal sealed record Conversation(PersonId Person, ConversationReference Reference, ConversationState State, Ring Ring, string? ETag)
{
    private const string StateProperty = "state";
    private const string RingProperty = "ring";

    /// <summary>The service took nothing for it when last tried. That its owner speaks here says that it is over.</summary>
    public bool IsShut { get; init; }

    public string Key => Addresses.KeyOf(Person.ToString(), Reference.ConversationId);

    public static Conversation New(PersonId person, ConversationReference reference) =>
        new(person, reference, ConversationState.Empty, Ring.Parse(text: null), ETag: null);

    /// <param name="reference">As the activity at hand has it: the newest word on where the person is reached.</param>
    public static Conversation From(Row row, PersonId person, ConversationReference reference) => new(
        person,
        reference,
        row.Properties.Text(StateProperty) is { } text ? JsonSerializer.Deserialize(text, DialogsJson.Default.ConversationState)! : ConversationState.Empty,
        Ring.Parse(row.Properties.Text(RingProperty)),
        row.ETag)
    {
        IsShut = row.Properties.Text(Addresses.Shut) is not null,
    };

    public Write ToWrite()
    {
        var row = new Properties
        {
            { "v", 1L },
            { Addresses.Reference, Addresses.Write(Reference) },
            { StateProperty, JsonSerializer.Serialize(State, DialogsJson.Relaxed.ConversationState) },
            { RingProperty, Ring.ToString() },
        };
        return ETag is null ? new Write.Insert(Key, row) : new Write.Replace(Key, row, ETag);
    }
}
