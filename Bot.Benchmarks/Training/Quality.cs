using System.Globalization;
using AccountBot.Benchmarks.World;
using AccountBot.Language;
using AccountBot.Language.Learned;
using AccountBot.Tests.Language.Spoken;

namespace AccountBot.Benchmarks.Training;

/// <summary>
/// How well somebody is understood from whom nothing was learned: a fifth of the writers is left out in turn. Says too which temperature
/// fits. The frames that only measure are not looked at.
/// </summary>
internal static class Quality
{
    private const int Groups = 5;

    private static readonly string[] MadeWithTheCues = ["heldout", "labelled", "train"];

    public static Task RunAsync()
    {
        var samples = Frames.ToLearnFrom();
        var judged = new List<Judged>();
        foreach (var group in samples.Select(sample => sample.Writer).Distinct().Except(MadeWithTheCues).Order(StringComparer.Ordinal).Index().GroupBy(writer => writer.Index % Groups, writer => writer.Item))
        {
            var learned = Trainer.Fit([.. samples.Where(sample => !group.Contains(sample.Writer))]);
            var model = LearnedModel.Of("", 1, learned.Features, learned.Rows);
            judged.AddRange(samples.Where(sample => group.Contains(sample.Writer)).Select(sample => new Judged(sample, model.Judge(sample.Features))));
        }

        foreach (var writer in judged.GroupBy(one => one.Sample.Writer))
        {
            Figures.Print($"{writer.Key,-12} {Row([.. writer], 0)}");
        }

        foreach (var temperature in (float[])[0.7f, 0.75f, 0.8f, 0.85f, 0.9f, 1])
        {
            Figures.Print($"temperature {temperature}: loss {judged.Average(one => one.Loss(temperature)):F4}");
        }

        foreach (var least in (double[])[0, 0.3, 0.4, 0.5, 0.6, 0.8])
        {
            Figures.Print($"at least {least}: {Row(judged, least)}");
        }

        Keep(judged);
        return Task.CompletedTask;
    }

    private static string Row(IReadOnlyList<Judged> judged, double least)
    {
        var inScope = judged.Where(one => one.IsInScope).ToList();
        var outside = judged.Where(one => !one.IsInScope).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"right {Share(inScope, one => one.IsRight(least))} of {inScope.Count}, first or second {Share(inScope, one => one.IsSecondRight)}, wrong action {Share(judged, one => one.IsWrongAct(least))}, out of scope taken {Share(outside, one => one.IsTaken(least))} of {outside.Count}");
    }

    private static string Share(IReadOnlyCollection<Judged> all, Func<Judged, bool> which) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * all.Count(which) / Math.Max(1, all.Count):F1} %");

    // For whoever wants to see what is taken for what.
    private static void Keep(IEnumerable<Judged> judged)
    {
        var path = Path.Combine(Path.GetTempPath(), "understanding-misses.tsv");
        File.WriteAllLines(path, judged.Where(one => !one.IsRight(0)).Select(one => one.ToString()));
        Figures.Print($"What was taken for what: {path}");
    }

    private sealed record Judged(Sample Sample, float[] Likely)
    {
        public bool IsInScope => !Sample.Intents.Contains(Intent.Unknown);

        public bool IsSecondRight => Likely.Index().OrderByDescending(one => one.Item).Take(2).Any(one => Sample.Intents.Contains(LearnedModel.Intents[one.Index]));

        private (int Index, float Item) Best => Likely.Index().MaxBy(one => one.Item);

        public bool IsRight(double least) => Sample.Intents.Contains(Meant(least));

        public bool IsWrongAct(double least) => SpokenUtterance.IsAct(Meant(least)) && !IsRight(least);

        public bool IsTaken(double least) => Meant(least) is not (Intent.Unknown or Intent.Deny or Intent.NotYet);

        public double Loss(float temperature)
        {
            var sharper = Likely.Select(likely => Math.Pow(likely, 1 / temperature)).ToArray();
            return -Math.Log(Math.Max(1e-6, Sample.Intents.Sum(intent => sharper[LearnedModel.Place(intent)]) / sharper.Sum()));
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join('|', Sample.Intents)}\t{LearnedModel.Intents[Best.Index]}\t{Best.Item:F2}\t{Sample.Writer}\t{Sample.Text}");

        private Intent Meant(double least) => Best.Item >= least ? LearnedModel.Intents[Best.Index] : Intent.Unknown;
    }
}
