using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AccountBot.Dialogs;

/// <summary>
/// The activities that a conversation saw in the last hour, 12 bytes each and at most 256, so that one that arrives again is
/// known: the first eight of the hash of its id, and when. Activity ids are unique in their conversation only.
/// </summary>
internal sealed class Ring(byte[] bytes)
{
    private const int EntrySize = 12;
    private const int MaxEntries = 256;

    // No moment before 2038 needs it.
    private const uint InHandBit = 0x8000_0000;

    private static readonly TimeSpan Span = TimeSpan.FromHours(1);

    public static Ring Parse(string? text) => new(text is null ? [] : Convert.FromBase64String(text));

    public Sight Look(string activityId, DateTimeOffset now) => bytes.Chunk(EntrySize).LastOrDefault(entry => HashIn(entry) == Hash(activityId)) switch
    {
        null => Sight.New,
        var entry when !IsInHand(entry) => Sight.Answered,
        var entry => Seconds(now) - SecondsIn(entry) < OneAnswer.Patience.TotalSeconds ? Sight.InHand : Sight.New,
    };

    /// <summary>It was answered.</summary>
    public Ring With(string activityId, DateTimeOffset now) => With(activityId, Seconds(now), now);

    /// <summary>Somebody is at it, and will have answered shortly.</summary>
    public Ring Taking(string activityId, DateTimeOffset now) => With(activityId, Seconds(now) | InHandBit, now);

    public override string ToString() => Convert.ToBase64String(bytes);

    private Ring With(string activityId, uint mark, DateTimeOffset now)
    {
        var hash = Hash(activityId);
        var entry = new byte[EntrySize];
        BinaryPrimitives.WriteUInt64LittleEndian(entry, hash);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(8), mark);
        var others = bytes.Chunk(EntrySize).Where(old => HashIn(old) != hash && SecondsIn(old) >= Seconds(now - Span));
        return new Ring([.. others.TakeLast(MaxEntries - 1).Append(entry).SelectMany(part => part)]);
    }

    private static ulong HashIn(byte[] entry) => BinaryPrimitives.ReadUInt64LittleEndian(entry);

    private static uint SecondsIn(byte[] entry) => BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(8)) & ~InHandBit;

    private static bool IsInHand(byte[] entry) => (BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(8)) & InHandBit) != 0;

    private static ulong Hash(string activityId) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(activityId)));

    private static uint Seconds(DateTimeOffset moment) => unchecked((uint)moment.ToUnixTimeSeconds());
}

/// <summary>What a conversation knows of an activity.</summary>
internal enum Sight
{
    /// <summary>It was not seen, or whoever had it in hand has died over it.</summary>
    New,

    /// <summary>A copy of the bot is at it.</summary>
    InHand,

    Answered,
}
