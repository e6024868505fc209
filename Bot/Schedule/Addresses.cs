using System.Text.Json;
using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Where each person can be spoken to: the <c>reference</c> property of the person's conversation rows.</summary>
internal sealed class Addresses(IStore store)
{
    public const string Reference = "reference";

    /// <summary>All conversations of a person.</summary>
    public static KeyRange RangeOf(string objectId) => KeyRange.Prefix($"{objectId}~2c~");

    /// <summary>The key of a person's conversation. Ids of conversations are opaque and of any length, so their hash stands for them.</summary>
    public static string KeyOf(string objectId, string conversationId) =>
        $"{objectId}~2c~{KeyText.Digest(conversationId)}";

    public static string Write(ConversationReference reference) => JsonSerializer.Serialize(reference, AddressJson.Default.ConversationReference);

    public static ConversationReference? Read(Row row) =>
        row.Properties.Text(Reference) is { Length: > 0 } text ? JsonSerializer.Deserialize(text, AddressJson.Default.ConversationReference) : null;

    /// <summary>The person's own chat with the bot, one in which they spoke before one that the bot opened; null where none is known.</summary>
    public async Task<ConversationReference?> PersonalAsync(string objectId, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(Shards.OfPerson(objectId), RangeOf(objectId), int.MaxValue, cancel);
        return rows.Select(Read).Where(reference => reference?.IsPersonal == true).MaxBy(reference => reference!.UserId is not null);
    }

    /// <summary>Keeps a chat that the bot opened itself. One that is known already stays as it is.</summary>
    public Task KeepAsync(string objectId, ConversationReference reference, CancellationToken cancel) =>
        store.CommitAsync(
            Shards.OfPerson(objectId),
            [new Write.Insert(KeyOf(objectId, reference.ConversationId), new Properties { { "v", 1L }, { Reference, Write(reference) } })],
            cancel);
}
