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

    /// <summary>Written by people who had not seen the grammar, and measured as it was: so much of what strangers type is understood today, and no less after a change.</summary>
    [Fact]
    public void What_strangers_type_is_understood_no_less_than_when_it_was_first_measured()
    {
        var (london, newYork) = (new SpokenReport("london", SpokenSet.London.Judge()), new SpokenReport("new york", SpokenSet.NewYork.Judge()));
        output.WriteLine(london.ToString());
        output.WriteLine(newYork.ToString());

        Assert.True(london.Understood >= 0.465, london.ToString());
        Assert.True(newYork.Understood >= 0.34, newYork.ToString());
        Assert.True(london.WrongActs <= 0.021, london.ToString());
        Assert.True(newYork.WrongActs <= 0.031, newYork.ToString());
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
