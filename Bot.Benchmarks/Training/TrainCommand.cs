using System.Diagnostics;
using AccountBot.Benchmarks.World;
using AccountBot.Language.Learned;
using AccountBot.Tests.Language.Spoken;

namespace AccountBot.Benchmarks.Training;

/// <summary>Trains the model that travels with the program, from all frames but those that only measure. Run it where the frames, the cues or the features changed.</summary>
internal static class TrainCommand
{
    // Where the loss on writers who were left out is least; "quality" prints it.
    private const float Temperature = 0.8f;

    public static async Task RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var samples = Frames.ToLearnFrom();
        var learned = Trainer.Fit(samples);
        var path = Path.Combine(Path.GetDirectoryName(FindSolution())!, "Bot", "Language", "Learned", "intents.model");
        await using (var file = File.Create(path))
        {
            LearnedModel.Of(TrainingSet.Digest, Temperature, learned.Features, learned.Rows).Write(file);
        }

        Figures.Print($"{samples.Count} utterances, {learned.Features.Length} features, {new FileInfo(path).Length / 1024} KiB in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s. Build again: the weights travel in the assembly.");
    }

    private static string FindSolution()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, "TeamsAccountBot.sln") is var solution && File.Exists(solution))
            {
                return solution;
            }
        }

        throw new FileNotFoundException("Training writes beside the sources: run it from a checkout.");
    }
}
