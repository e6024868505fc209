using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AccountBot.Dialogs;

/// <summary>
/// The activities that a conversation saw in the last hour, 12 bytes each and at most 256, so that one that arrives again is
/// known. Activity ids are unique in their conversation only.
/// </summary>
internal sealed class Ring(byte[] bytes)
{
    private const int EntrySize = 12;
    private const int MaxEntries = 256;
    private static readonly TimeSpan Span = TimeSpan.FromHours(1);

    public static Ring Parse(string? text) => new(text is null ? [] : Convert.FromBase64String(text));

    public bool Holds(string activityId)
    {
        var wanted = Hash(activityId);
        for (var at = 0; at < bytes.Length; at += EntrySize)
        {
            if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at)) == wanted)
            {
                return true;
            }
        }

        return false;
    }

    public Ring With(string activityId, DateTimeOffset now)
    {
        var entry = new byte[EntrySize];
        BinaryPrimitives.WriteUInt64LittleEndian(entry, Hash(activityId));
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(8), Seconds(now));
        var young = bytes.Chunk(EntrySize).Where(old => BinaryPrimitives.ReadUInt32LittleEndian(old.AsSpan(8)) >= Seconds(now - Span));
        return new Ring([.. young.TakeLast(MaxEntries - 1).Append(entry).SelectMany(part => part)]);
    }

    public override string ToString() => Convert.ToBase64String(bytes);

    private static ulong Hash(string activityId) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(activityId)));

    private static uint Seconds(DateTimeOffset moment) => unchecked((uint)moment.ToUnixTimeSeconds());
}
