using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using AccountBot.Language;
using AccountBot.Language.Learned;

namespace AccountBot.Benchmarks.Training;

/// <summary>
/// Fits a softmax over intents to samples by stochastic gradient descent with a learning rate a feature (AdaGrad) and weight decay. The
/// same samples in the same order give the same weights.
/// </summary>
internal sealed class Trainer
{
    private const float Rate = 0.25f;
    private const float Decay = 1e-5f;
    private const int LeastSamples = 8;

    private const int Epochs = 8;

    // Of what is looked at, so much is hidden at each lesson: nothing is leant on too much.
    private const float Hidden = 0.2f;
    private const int Seed = 1;

    private static readonly int Width = (LearnedModel.Intents.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    private readonly Dictionary<ulong, int> rows = [];
    private readonly float[] weights;
    private readonly float[] slopes;

    private Trainer(IEnumerable<ulong> features)
    {
        foreach (var feature in features)
        {
            rows.Add(feature, rows.Count);
        }

        (weights, slopes) = (new float[rows.Count * Width], new float[rows.Count]);
    }

    /// <param name="samples">To learn from.</param>
    [SuppressMessage("Security", "CA5394", Justification = "The order of lessons is no secret, and has to be the same each time.")]
    public static TrainedWeights Fit(IReadOnlyList<Sample> samples)
    {
        var trainer = new Trainer(samples.SelectMany(sample => sample.Features).GroupBy(feature => feature).Where(seen => seen.Count() >= LeastSamples).Select(seen => seen.Key).Order());
        var lessons = samples.Select(trainer.Lesson).ToArray();
        var order = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            order.Shuffle(lessons);
            foreach (var lesson in lessons)
            {
                trainer.Learn((Array.FindAll(lesson.Rows, _ => order.NextSingle() >= Hidden), lesson.Wanted));
            }
        }

        return new TrainedWeights([.. trainer.rows.OrderBy(row => row.Key).Select(row => row.Key)], [.. trainer.rows.OrderBy(row => row.Key).Select(row => trainer.Row(row.Value)[..LearnedModel.Intents.Count].ToArray())]);
    }

    private (int[] Rows, float[] Wanted) Lesson(Sample sample)
    {
        var wanted = new float[Width];
        foreach (var intent in sample.Intents)
        {
            wanted[LearnedModel.Place(intent)] = 1f / sample.Intents.Count;
        }

        return ([.. sample.Features.Where(rows.ContainsKey).Select(feature => rows[feature])], wanted);
    }

    private void Learn((int[] Rows, float[] Wanted) lesson)
    {
        Span<float> sums = stackalloc float[Width];
        var scale = LearnedModel.Scale(lesson.Rows.Length);
        foreach (var row in lesson.Rows)
        {
            Add(sums, Row(row), scale);
        }

        LearnedModel.Softmax(sums[..LearnedModel.Intents.Count]);
        sums[LearnedModel.Intents.Count..].Clear();
        Add(sums, lesson.Wanted, -1);
        var size = Square(sums) * scale * scale;
        foreach (var row in lesson.Rows)
        {
            slopes[row] += size;
            var step = Rate / MathF.Sqrt(slopes[row] + 1e-6f);
            Shrink(Row(row), 1 - (step * Decay));
            Add(Row(row), sums, -step * scale);
        }
    }

    private Span<float> Row(int row) => weights.AsSpan(row * Width, Width);

    private static void Add(Span<float> to, ReadOnlySpan<float> what, float times)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        var adds = MemoryMarshal.Cast<float, Vector<float>>(what);
        var factor = new Vector<float>(times);
        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] += adds[at] * factor;
        }
    }

    private static void Shrink(Span<float> row, float times)
    {
        foreach (ref var part in MemoryMarshal.Cast<float, Vector<float>>(row))
        {
            part *= times;
        }
    }

    private static float Square(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return sum;
    }
}

/// <summary>What was learned: a row of weights, one an intent, for each feature.</summary>
internal sealed record TrainedWeights(ulong[] Features, float[][] Rows);
