namespace AccountBot.Tests.Language.Spoken;

/// <summary>The figures of docs/understanding.md, and the floor below which no change of the grammar may take them.</summary>
public sealed class SpokenSetTests(ITestOutputHelper output)
{
    [Fact]
    public void The_train_part_is_understood()
    {
        var report = new SpokenReport("train", SpokenSet.Train.Judge());
        output.WriteLine(report.ToString());
        output.WriteLine(report.Failures);
        Holds(report);
    }

    [Fact]
    public void The_held_out_part_is_understood()
    {
        var report = new SpokenReport("held out", SpokenSet.HeldOut.Judge());
        output.WriteLine(report.ToString());
        Holds(report);
    }

    [Fact]
    public void The_set_is_large_and_its_parts_share_no_frame()
    {
        Assert.True(SpokenSet.Train.Utterances.Count + SpokenSet.HeldOut.Utterances.Count >= 1_500);
        Assert.Empty(SpokenSet.Train.Utterances.Select(spoken => spoken.Text).Where(text => text.Length > 25).Intersect(SpokenSet.HeldOut.Utterances.Select(spoken => spoken.Text)));
    }

    private static void Holds(SpokenReport report)
    {
        Assert.True(report.Understood >= 0.95, report.ToString());
        Assert.True(report.WrongActs <= 0.005, report.ToString());
        Assert.True(report.Taken <= 0.03, report.ToString());
    }
}
