using AccountBot.Capabilities.Away;
using AccountBot.Language;

namespace AccountBot.Tests.Capabilities.Away;

/// <summary>As said on Mon 2 Mar 2026.</summary>
public sealed class AwayDaysTests
{
    [Theory]
    [InlineData("I'm off 3–10 Aug, Owen to cover", "2026-08-03", "2026-08-10")]
    [InlineData("I'm off 3-10 Aug", "2026-08-03", "2026-08-10")]
    [InlineData("I'm off from 3 Aug to 10 Aug", "2026-08-03", "2026-08-10")]
    [InlineData("I'm off 3 August until 10 August", "2026-08-03", "2026-08-10")]
    [InlineData("I'm off today to Friday", "2026-03-02", "2026-03-06")]
    [InlineData("I'm off until Friday", "2026-03-02", "2026-03-06")]
    [InlineData("I'm off tomorrow", "2026-03-03", "2026-03-03")]
    [InlineData("I'm off on Friday", "2026-03-06", "2026-03-06")]
    [InlineData("I'm off today and tomorrow", "2026-03-02", "2026-03-03")]
    [InlineData("I'm off next week", "2026-03-09", "2026-03-15")]
    [InlineData("I'm off from Tuesday", "2026-03-03", null)]
    [InlineData("I'm off from 3 Aug", "2026-08-03", null)]
    [InlineData("I'm off", null, null)]
    public void The_days_are_from_the_first_named_to_the_last(string said, string? from, string? to)
    {
        var understood = IntentReader.Read(Utterance.Read(said), new DateContext(new DateOnly(2026, 3, 2), day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), []));

        Assert.Equal((Day(from), Day(to)), AwayDays.Read(understood));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
