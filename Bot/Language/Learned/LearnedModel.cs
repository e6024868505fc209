using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AccountBot.Language.Intents;

namespace AccountBot.Language.Learned;

/// <summary>
/// A linear model over the features of an utterance: a softmax over the intents. Its weights are trained by the benchmarks' "train" command
/// from the frames of the tests, and travel in the assembly.
/// </summary>
internal sealed class LearnedModel
{
    private const string Resource = "intents.model";
    private const double LeastLikely = 0.02;

    private static readonly Lazy<LearnedModel> Loaded = new(Load);

    private readonly ulong[] features;
    private readonly sbyte[] weights;
    private readonly float[] units;

    private LearnedModel(string trainedOn, float temperature, ulong[] features, float[] units, sbyte[] weights) =>
        (TrainedOn, Temperature, this.features, this.units, this.weights) = (trainedOn, temperature, features, units, weights);

    public static IReadOnlyList<Intent> Intents { get; } = Enum.GetValues<Intent>();

    /// <summary>The one that travels with the program.</summary>
    public static LearnedModel Own => Loaded.Value;

    /// <summary>A digest of what it was trained on, so that a test can tell weights that have become old.</summary>
    public string TrainedOn { get; }

    /// <summary>Divides the sums, so that a probability of 0.8 is right in four of five cases.</summary>
    public float Temperature { get; }

    public static int Place(Intent intent) => (int)intent;

    /// <summary>What each of so many features counts: a long text says no more than a short one.</summary>
    public static float Scale(int features) => features == 0 ? 0 : 3 / MathF.Sqrt(features);

    public static void Softmax(Span<float> sums)
    {
        var most = float.MinValue;
        foreach (var sum in sums)
        {
            most = Math.Max(most, sum);
        }

        var all = 0f;
        foreach (ref var sum in sums)
        {
            sum = MathF.Exp(sum - most);
            all += sum;
        }

        foreach (ref var sum in sums)
        {
            sum /= all;
        }
    }

    /// <summary>The intents that are likely at all, the likeliest first; <see cref="Intent.Unknown"/> is one of them.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="cues">What the cues make of it.</param>
    public IReadOnlyList<IntentScore> Rank(Speech said, IReadOnlyList<IntentScore> cues) =>
    [
        .. Judge(Features.Of(said, cues))
            .Select((likely, at) => new IntentScore(Intents[at], Math.Round(likely, 3)))
            .Where(ranked => ranked.Score >= LeastLikely)
            .OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Intent),
    ];

    /// <summary>How likely each intent is, in the order of <see cref="Intents"/>; they add up to 1.</summary>
    public float[] Judge(IReadOnlyList<ulong> found)
    {
        var sums = new float[Intents.Count];
        var known = 0;
        foreach (var feature in found)
        {
            var row = Array.BinarySearch(features, feature);
            if (row < 0)
            {
                continue;
            }

            known++;
            var own = weights.AsSpan(row * sums.Length, sums.Length);
            for (var at = 0; at < sums.Length; at++)
            {
                sums[at] += own[at] * units[row];
            }
        }

        var scale = Scale(known) / Temperature;
        foreach (ref var sum in sums.AsSpan())
        {
            sum *= scale;
        }

        Softmax(sums);
        return sums;
    }

    /// <summary>A model of weights as they were trained: each row in steps of its own, a byte a weight.</summary>
    public static LearnedModel Of(string trainedOn, float temperature, IReadOnlyList<ulong> features, IReadOnlyList<float[]> rows)
    {
        var steps = rows.Select(row => Math.Max(row.Max(Math.Abs), float.Epsilon) / sbyte.MaxValue).ToArray();
        return new LearnedModel(trainedOn, temperature, [.. features], steps, [.. rows.SelectMany((row, at) => row.Select(weight => (sbyte)MathF.Round(weight / steps[at])))]);
    }

    public void Write(Stream to)
    {
        using var packed = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(TrainedOn);
        writer.Write(Temperature);
        writer.Write(features.Length);
        writer.Write(MemoryMarshal.AsBytes(features.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(units.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }

    public static LearnedModel Read(Stream from)
    {
        using var reader = new BinaryReader(new BrotliStream(from, CompressionMode.Decompress));
        var (trainedOn, temperature, count) = (reader.ReadString(), reader.ReadSingle(), reader.ReadInt32());
        return new LearnedModel(trainedOn, temperature, Row<ulong>(reader, count), Row<float>(reader, count), Row<sbyte>(reader, count * Intents.Count));
    }

    private static T[] Row<T>(BinaryReader reader, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(reader.ReadBytes(count * Unsafe.SizeOf<T>())).ToArray();

    private static LearnedModel Load()
    {
        using var resource = typeof(LearnedModel).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        return Read(resource);
    }
}
