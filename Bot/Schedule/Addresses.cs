using System.Text.Json;
using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Where each person can be spoken to: the <c>reference</c> property of the person's conversation rows.</summary>
internal sealed class Addresses(IStore store, TimeProvider time)
{
    public const string Reference = "reference";

    /// <summary>
    /// Why the service last would take nothing for this chat. Whoever writes the row anew, since the person has spoken there, leaves it out.
    /// </summary>
    public const string Shut = "shut";

    private const string ShutSince = "shutSince";

    /// <summary>Somebody may let the bot in again and say nothing.</summary>
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromDays(1);

    /// <summary>All conversations of a person.</summary>
    public static KeyRange RangeOf(string objectId) => KeyRange.Prefix($"{objectId}~2c~");

    /// <summary>The key of a person's conversation. Ids of conversations are opaque and of any length, so their hash stands for them.</summary>
    public static string KeyOf(string objectId, string conversationId) =>
        $"{objectId}~2c~{KeyText.Digest(conversationId)}";

    public static string Write(ConversationReference reference) => JsonSerializer.Serialize(reference, AddressJson.Default.ConversationReference);

    public static ConversationReference? Read(Row row) =>
        row.Properties.Text(Reference) is { Length: > 0 } text ? JsonSerializer.Deserialize(text, AddressJson.Default.ConversationReference) : null;

    /// <summary>The person's own chat with the bot, one in which they spoke before one that the bot opened; null where none is known.</summary>
    public async Task<Address?> PersonalAsync(string objectId, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(Shards.OfPerson(objectId), RangeOf(objectId), int.MaxValue, cancel);
        return rows.Select(row => Read(row) is { IsPersonal: true } reference ? new Address(reference, WhyShut(row)) : null)
            .OfType<Address>()
            .MaxBy(address => address.Reference.UserId is not null);
    }

    /// <summary>The service takes nothing for this chat: so it is left alone until its owner speaks there, or for a day.</summary>
    public async Task ShutAsync(string objectId, ConversationReference reference, Refusal why, CancellationToken cancel)
    {
        if (await store.ReadAsync(Shards.OfPerson(objectId), KeyOf(objectId, reference.ConversationId), cancel) is { } row && row.Properties.Text(Shut) is null)
        {
            var shut = row.Properties;
            shut.Add(Shut, why.ToString());
            shut.Add(ShutSince, time.GetUtcNow().ToUnixTimeSeconds());
            await store.CommitAsync(row.Partition, [new Write.Replace(row.Key, shut, row.ETag)], cancel);
        }
    }

    /// <summary>Keeps a chat that the bot opened itself. One that is known already stays as it is.</summary>
    public Task KeepAsync(string objectId, ConversationReference reference, CancellationToken cancel) =>
        store.CommitAsync(
            Shards.OfPerson(objectId),
            [new Write.Insert(KeyOf(objectId, reference.ConversationId), new Properties { { "v", 1L }, { Reference, Write(reference) } })],
            cancel);

    private Refusal? WhyShut(Row row) =>
        Enum.TryParse<Refusal>(row.Properties.Text(Shut), out var why) && time.GetUtcNow() < DateTimeOffset.FromUnixTimeSeconds(row.Properties.Number(ShutSince) ?? 0) + TryAgainAfter ? why : null;
}

/// <param name="Shut">Why nothing need be tried there now; null where it may be.</param>
internal sealed record Address(ConversationReference Reference, Refusal? Shut);
