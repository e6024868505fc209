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

    /// <summary>By somebody who had not seen the grammar, and from whom nothing was ever learned: so much of what a stranger types is understood today, and no less after a change.</summary>
    [Fact]
    public void What_a_stranger_types_is_understood_no_less_than_when_it_was_last_measured()
    {
        var report = new SpokenReport("new york", SpokenSet.NewYork.Judge());
        output.WriteLine(report.ToString());

        Assert.True(report.Understood >= 0.835, report.ToString());
        Assert.True(report.WrongActs <= 0.027, report.ToString());
        Assert.True(report.Taken <= 0.19, report.ToString());
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
