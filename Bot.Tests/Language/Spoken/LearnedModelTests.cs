using AccountBot.Language;
using AccountBot.Language.Learned;

namespace AccountBot.Tests.Language.Spoken;

/// <summary>The weights that travel with the program belong to the frames, the cues and the features that are there now.</summary>
public sealed class LearnedModelTests
{
    [Fact]
    public void The_model_was_trained_on_what_lies_beside_it() =>
        Assert.True(LearnedModel.Own.TrainedOn == TrainingSet.Digest, "Frames, cues or features have changed: dotnet run -c Release --project Bot.Benchmarks -- train");

    [Fact]
    public void Nothing_was_learned_from_the_frames_that_measure() =>
        Assert.DoesNotContain(TrainingSet.All, lesson => lesson.Writer == Path.GetFileNameWithoutExtension(TrainingSet.Held));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var model = LearnedModel.Of("frames", 0.5f, [3, 7], [[.. LearnedModel.Intents.Select(intent => intent is Intent.Budget ? 2f : 0)], [.. LearnedModel.Intents.Select(intent => intent is Intent.Team ? 3f : 0)]]);
        using var file = new MemoryStream();
        model.Write(file);
        file.Position = 0;

        var again = LearnedModel.Read(file);

        Assert.Equal(("frames", 0.5f), (again.TrainedOn, again.Temperature));
        Assert.Equal(model.Judge([3, 7]), again.Judge([3, 7]));
        Assert.True(again.Judge([3])[LearnedModel.Place(Intent.Budget)] > 0.9f);
    }

    [Fact]
    public void What_was_never_learned_is_as_likely_as_anything_else() =>
        Assert.All(LearnedModel.Own.Judge([]), likely => Assert.Equal(1f / LearnedModel.Intents.Count, likely, 4));
}
