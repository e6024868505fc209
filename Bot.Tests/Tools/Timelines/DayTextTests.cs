using AccountBot.Tools.Import.Timelines;

namespace AccountBot.Tests.Tools.Timelines;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("4/12/2026")]
    [InlineData("04/12/26")]
    [InlineData("4.12.2026")]
    [InlineData("04-12-2026")]
    [InlineData("2026-12-04")]
    [InlineData("4 Dec 2026")]
    [InlineData("4-Dec-26")]
    [InlineData("04 December 2026")]
    [InlineData("4th December, 2026")]
    [InlineData("Fri 4 Dec 2026")]
    [InlineData("Friday, 4 December 2026")]
    [InlineData("Dec 4, 2026")]
    [InlineData("2026-12-04 00:00:00")]
    [InlineData("2026-12-04T09:30:00Z")]
    [InlineData("04/12/2026 17:00")]
    [InlineData("  4  DEC  2026 ")]
    [InlineData("46360")]
    public void Dates_are_read_day_before_month_as_agencies_write_them(string text) => Assert.Equal(new DateOnly(2026, 12, 4), DayText.Read(text));

    [Fact]
    public void Sept_is_September() => Assert.Equal(new DateOnly(2026, 9, 1), DayText.Read("1 Sept 2026"));

    [Theory]
    [InlineData("TBC")]
    [InlineData("")]
    [InlineData("4 Dec")]
    [InlineData("12/25/2026")]
    [InlineData("31/2/2026")]
    [InlineData("end of March")]
    [InlineData("2026")]
    [InlineData("4/12/2026 or 5/12/2026")]
    public void What_is_no_whole_date_is_none(string text) => Assert.Null(DayText.Read(text));
}
