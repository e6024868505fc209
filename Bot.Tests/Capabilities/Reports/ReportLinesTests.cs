using AccountBot.Capabilities.Reports;

namespace AccountBot.Tests.Capabilities.Reports;

public sealed class ReportLinesTests
{
    private static readonly string Line = $"- {new string('x', 78)}";

    [Fact]
    public void What_does_not_fit_ends_with_a_whole_line_and_says_that_there_is_more()
    {
        string[] lines = [.. Enumerable.Repeat($"Orlavex launch (amber)\n{string.Join('\n', Enumerable.Repeat(Line, 30))}", 3)];

        var text = ReportLines.Fit(lines);

        Assert.InRange(text.Length, 3_800, 4_000);
        Assert.Equal([Line, "There is more than fits here: ask what changed on one account."], text.Split('\n')[^2..]);
    }

    [Fact]
    public void What_fits_is_told_as_it_is() => Assert.Equal($"{Line}\n\n{Line}", ReportLines.Fit([Line, Line]));
}
