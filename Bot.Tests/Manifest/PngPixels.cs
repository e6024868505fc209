using System.Buffers.Binary;
using System.IO.Compression;

namespace AccountBot.Tests.Manifest;

/// <summary>The pixels of a PNG with eight bits each of red, green, blue and alpha, not interlaced.</summary>
internal sealed class PngPixels
{
    private const int Signature = 8;
    private const int PixelBytes = 4;

    public PngPixels(byte[] png)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        Assert.Equal((8, 6, 0), (png[24], png[25], png[28]));
        All = [.. Rows(Inflate(png), width * PixelBytes).SelectMany(row => row.Chunk(PixelBytes)).Select(pixel => new Pixel(pixel[0], pixel[1], pixel[2], pixel[3]))];
    }

    public IReadOnlyList<Pixel> All { get; }

    private static byte[] Inflate(byte[] png)
    {
        using var compressed = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                compressed.Write(png, at + 8, length);
            }

            at += length + 12;
        }

        compressed.Position = 0;
        using var inflated = new MemoryStream();
        using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    /// <summary>Each row says in its first byte how it was written: as the difference to its neighbours left, above and both.</summary>
    private static IEnumerable<byte[]> Rows(byte[] data, int length)
    {
        var above = new byte[length];
        for (var at = 0; at < data.Length; at += length + 1)
        {
            var row = data[(at + 1)..(at + 1 + length)];
            for (var x = 0; x < length; x++)
            {
                var (left, corner) = x < PixelBytes ? (0, 0) : (row[x - PixelBytes], above[x - PixelBytes]);
                row[x] += (byte)Guess(data[at], left, above[x], corner);
            }

            yield return above = row;
        }
    }

    private static int Guess(byte filter, int left, int up, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        _ => Nearest(left + up - corner, left, up, corner),
    };

    private static int Nearest(int estimate, params IEnumerable<int> candidates) => candidates.MinBy(candidate => Math.Abs(estimate - candidate));
}

internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
