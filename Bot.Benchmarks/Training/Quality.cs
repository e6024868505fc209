using System.Diagnostics;
using AccountBot.Benchmarks.World;
using AccountBot.Language;
using AccountBot.Language.Learned;
using AccountBot.Tests.Language.Spoken;

namespace AccountBot.Benchmarks.Training;

/// <summary>How well a writer is understood whose frames were not learned from: each of them left out in turn.</summary>
internal static class Quality
{
    public static Task RunAsync()
    {
        var epochs = int.Parse(Environment.GetEnvironmentVariable("EPOCHS") ?? "6");
        var clock = Stopwatch.StartNew();
        var samples = Frames.ToLearnFrom();
        Console.WriteLine($"{samples.Count} samples, {clock.Elapsed.TotalSeconds:F0} s");
        var judged = new List<(Sample Sample, float[] Sums)>();
        foreach (var writer in samples.Select(s => s.Writer).Distinct().Where(w => w is not ("labelled" or "train" or "heldout")))
        {
            var fit = Trainer.Fit([.. samples.Where(s => s.Writer != writer)], epochs, 1);
            using var file = new MemoryStream();
            LearnedModel.Write(file, "", 1, fit.Features, fit.Rows);
            var size = file.Length; file.Position = 0;
            var model = LearnedModel.Read(file);
            var some = samples.Where(s => s.Writer == writer).Select(s => (s, model.Judge(s.Features))).ToList();
            judged.AddRange(some);
            Console.WriteLine($"{writer,-12} {fit.Features.Length} features {size / 1024} KiB {clock.Elapsed.TotalSeconds:F0} s: {Line(some, 0, x => x)}");
        }

        foreach (var t in new[] { 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.4, 1.6 })
        {
            var loss = judged.Average(j => -Math.Log(Math.Max(1e-6, Heat(j.Sums, t) is var p ? j.Sample.Intents.Sum(i => p[(int)i]) : 0)));
            Console.WriteLine($"temperature {t}: loss {loss:F4}");
        }

        foreach (var least in new[] { 0.0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8 })
        {
            Console.WriteLine($"at least {least}: {Line(judged, least, x => x)}");
        }

        File.WriteAllLines("/tmp/learned-misses.txt", judged.Where(j => !j.Sample.Intents.Contains(Top(j.Sums).Intent)).Select(j => $"{string.Join('|', j.Sample.Intents)}\t{Top(j.Sums).Intent} {Top(j.Sums).Score:F2}\t{string.Join(' ', j.Sample.Cues.Take(2).Select(c => $"{c.Intent} {c.Score}"))}\t{j.Sample.Writer}\t{j.Sample.Text}"));
        return Task.CompletedTask;
    }

    private static double[] Heat(float[] probabilities, double t)
    {
        var p = probabilities.Select(x => Math.Pow(Math.Max(x, 1e-9f), 1 / t)).ToArray();
        var all = p.Sum();
        return [.. p.Select(x => x / all)];
    }

    private static IntentScore Top(float[] p)
    {
        var at = Array.IndexOf(p, p.Max());
        return new IntentScore(LearnedModel.Intents[at], p[at]);
    }

    private static string Line(List<(Sample Sample, float[] Sums)> judged, double least, Func<float[], float[]> _)
    {
        var read = judged.Select(j => (j.Sample.Intents, Top: Top(j.Sums) is var top && top.Score >= least ? top.Intent : Intent.Unknown, Second: j.Sums.Select((p, at) => (p, at)).OrderByDescending(x => x.p).Take(2).Any(x => j.Sample.Intents.Contains((Intent)x.at)))).ToList();
        var inScope = read.Where(r => !r.Intents.Contains(Intent.Unknown)).ToList();
        var outside = read.Where(r => r.Intents.Contains(Intent.Unknown)).ToList();
        double Share(int some, int all) => all == 0 ? 0 : 100.0 * some / all;
        return $"right {Share(inScope.Count(r => r.Intents.Contains(r.Top)), inScope.Count):F1} % (top two {Share(inScope.Count(r => r.Second), inScope.Count):F1}), lost {Share(inScope.Count(r => r.Top == Intent.Unknown), inScope.Count):F1}, wrong act {Share(read.Count(r => SpokenUtterance.IsAct(r.Top) && !r.Intents.Contains(r.Top)), read.Count):F1}, taken {Share(outside.Count(r => r.Top is not (Intent.Unknown or Intent.Deny or Intent.NotYet)), outside.Count):F1} of {outside.Count}";
    }
}
