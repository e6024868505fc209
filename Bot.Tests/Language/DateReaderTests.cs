using AccountBot.Language;

namespace AccountBot.Tests.Language;

/// <summary>All said on Tuesday 24 November 2026, unless a test says otherwise.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("today", "2026-11-24", "2026-11-24")]
    [InlineData("tomorrow", "2026-11-25", "2026-11-25")]
    [InlineData("tmrw", "2026-11-25", "2026-11-25")]
    [InlineData("this week", "2026-11-23", "2026-11-29")]
    [InlineData("nxt week", "2026-11-30", "2026-12-06")]
    [InlineData("the week after next", "2026-12-07", "2026-12-13")]
    [InlineData("the next fortnight", "2026-11-24", "2026-12-07")]
    [InlineData("next 2 weeks", "2026-11-24", "2026-12-07")]
    [InlineData("in the next 10 days", "2026-11-24", "2026-12-03")]
    [InlineData("next few days", "2026-11-24", "2026-11-26")]
    [InlineData("within 3 days", "2026-11-24", "2026-11-27")]
    [InlineData("last 7 days", "2026-11-17", "2026-11-24")]
    [InlineData("this month", "2026-11-01", "2026-11-30")]
    [InlineData("next month", "2026-12-01", "2026-12-31")]
    [InlineData("rest of the month", "2026-11-24", "2026-11-30")]
    [InlineData("this quarter", "2026-10-01", "2026-12-31")]
    [InlineData("next quarter", "2027-01-01", "2027-03-31")]
    [InlineData("in Q1", "2027-01-01", "2027-03-31")]
    [InlineData("Q3 2027", "2027-07-01", "2027-09-30")]
    [InlineData("this weekend", "2026-11-28", "2026-11-29")]
    [InlineData("the weekend", "2026-11-28", "2026-11-29")]
    [InlineData("in December", "2026-12-01", "2026-12-31")]
    [InlineData("in Jan", "2027-01-01", "2027-01-31")]
    [InlineData("by Friday", "2026-11-24", "2026-11-27")]
    [InlineData("before Friday", "2026-11-24", "2026-11-26")]
    [InlineData("by the end of next week", "2026-11-24", "2026-12-06")]
    [InlineData("no later than 4 Dec", "2026-11-24", "2026-12-04")]
    [InlineData("before the weekend", "2026-11-24", "2026-11-27")]
    [InlineData("before the holidays", "2026-11-24", "2026-12-24")]
    [InlineData("before xmas", "2026-11-24", "2026-12-24")]
    [InlineData("before Easter", "2026-11-24", "2027-03-25")]
    [InlineData("between 3 and 10 Dec", "2026-12-03", "2026-12-10")]
    [InlineData("3-10 Aug", "2027-08-03", "2027-08-10")]
    [InlineData("8th-10th January", "2027-01-08", "2027-01-10")]
    [InlineData("from Monday to Wednesday", "2026-11-30", "2026-12-02")]
    [InlineData("Mon–Wed next week", "2026-11-30", "2026-12-02")]
    [InlineData("between 20 Dec and 5 Jan", "2026-12-20", "2027-01-05")]
    [InlineData("w/c 9 Dec", "2026-12-07", "2026-12-13")]
    [InlineData("since Monday", "2026-11-23", "2026-11-24")]
    [InlineData("last week", "2026-11-16", "2026-11-22")]
    public void A_stretch_of_days_is_read(string said, string from, string to)
    {
        var window = Read(said).Window;
        Assert.Equal(new DateWindow(Date(from), Date(to)), window);
    }

    [Theory]
    [InlineData("after Friday", "2026-11-28")]
    [InlineData("due after Christmas", "2026-12-27")]
    public void What_comes_after_a_day_has_no_end(string said, string from) => Assert.Equal(new DateWindow(Date(from), null), Read(said).Window);

    [Theory]
    [InlineData("to Friday", "2026-11-27")]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("11 Dec", "2026-12-11")]
    [InlineData("11/12", "2026-12-11")]
    [InlineData("11/12/27", "2027-12-11")]
    [InlineData("11.12.2026", "2026-12-11")]
    [InlineData("11 December 2026", "2026-12-11")]
    [InlineData("Fri 11 Dec", "2026-12-11")]
    [InlineData("December 11th", "2026-12-11")]
    [InlineData("the 11th of December", "2026-12-11")]
    [InlineData("2026-12-11", "2026-12-11")]
    [InlineData("3 Nov", "2027-11-03")]
    [InlineData("the 18th", "2026-12-18")]
    [InlineData("to the 25", "2026-11-25")]
    [InlineData("the 31st", "2026-12-31")]
    [InlineData("2nd of next month", "2026-12-02")]
    [InlineData("next Tuesday", "2026-12-01")]
    [InlineData("next friday", "2026-12-04")]
    [InlineData("this Thursday", "2026-11-26")]
    [InlineData("Wed of next week", "2026-12-02")]
    [InlineData("next week Thursday", "2026-12-03")]
    [InlineData("a week on Friday", "2026-12-04")]
    [InlineData("Friday week", "2026-12-04")]
    [InlineData("a week tomorrow", "2026-12-02")]
    [InlineData("today week", "2026-12-01")]
    [InlineData("end of next week", "2026-12-04")]
    [InlineData("end of month", "2026-11-30")]
    [InlineData("the end of December", "2026-12-31")]
    [InlineData("start of next week", "2026-11-30")]
    [InlineData("EOW", "2026-11-27")]
    [InlineData("EOP today", "2026-11-24")]
    [InlineData("COP", "2026-11-24")]
    [InlineData("close of play Thursday", "2026-11-26")]
    [InlineData("in 3 days", "2026-11-27")]
    [InlineData("2 weeks from now", "2026-12-08")]
    [InlineData("in five working days", "2026-12-01")]
    [InlineData("3 days ago", "2026-11-21")]
    [InlineData("the day after tomorrow", "2026-11-26")]
    [InlineData("firday", "2026-11-27")]
    [InlineData("wednesay", "2026-11-25")]
    [InlineData("move it from Friday to Monday", "2026-11-30")]
    [InlineData("until Friday", "2026-11-27")]
    [InlineData("Wednesday is no good so push it to Friday", "2026-11-27")]
    [InlineData("christmas eve", "2026-12-24")]
    [InlineData("to 1 jan 1900", "1900-01-01")]
    [InlineData("to 31 dec 9999", "9999-12-31")]
    [InlineData("to 9 dec, no 10 dec", "2026-12-10")]
    [InlineData("to Friday, no make that Monday", "2026-11-30")]
    [InlineData("to friday sorry i meant thursday", "2026-11-26")]
    [InlineData("not Friday but Monday", "2026-11-30")]
    public void A_day_is_read(string said, string day) => Assert.Equal(Date(day), Read(said).Target);

    [Theory]
    [InlineData("to 9 dec or 10 dec")]
    [InlineData("to Friday or Monday")]
    [InlineData("to the 9th or 10th dec")]
    public void Days_to_choose_from_are_no_target(string said) => Assert.Null(Read(said).Target);

    [Fact]
    public void A_sum_behind_a_date_is_no_year() => Assert.Equal(Date("2026-12-11"), Read("by 11 Dec 4000 more").Target);

    [Fact]
    public void What_is_left_of_a_month_begins_today() =>
        Assert.Equal(new DateWindow(Day.Today, Date("2026-11-30")), Read("what's left this month").Window);

    [Theory]
    [InlineData("by -3 days", -3, ShiftUnit.Day)]
    [InlineData("by 3 days, no 4 days", 4, ShiftUnit.Day)]
    [InlineData("by 3 days", 3, ShiftUnit.Day)]
    [InlineData("back a week", 1, ShiftUnit.Week)]
    [InlineData("two working days later", 2, ShiftUnit.WorkingDay)]
    [InlineData("3 days earlier", -3, ShiftUnit.Day)]
    [InlineData("forward a fortnight", -2, ShiftUnit.Week)]
    [InlineData("bring the deck forward by 2 days", -2, ShiftUnit.Day)]
    [InlineData("push the deck 10 days", 10, ShiftUnit.Day)]
    [InlineData("another week", 1, ShiftUnit.Week)]
    [InlineData("slip it a couple of weeks", 2, ShiftUnit.Week)]
    [InlineData("delay by 1 month", 1, ShiftUnit.Month)]
    [InlineData("move it 2wks later", 2, ShiftUnit.Week)]
    public void A_shift_is_read_with_its_direction(string said, int amount, ShiftUnit unit) =>
        Assert.Equal(new DateShift(amount, unit), Read(said).Shift);

    [Theory]
    [InlineData("31 Feb", "31 Feb")]
    [InlineData("move it to 31/11", "31/11")]
    [InlineData("12/25", "12/25")]
    [InlineData("2026-02-30", "2026-02-30")]
    [InlineData("Friday 12 December", "Friday 12 December")]
    [InlineData("29 Feb", "29 Feb")]
    [InlineData("by 99999 days", "by 99999 days")]
    [InlineData("from 3 to 32 Dec", "32 Dec")]
    public void A_date_that_does_not_exist_is_told_by_its_words(string said, string words)
    {
        Assert.Equal(words, Read(said).Bad);
        Assert.Null(Read(said).Target);
    }

    [Theory]
    [InlineData("who covers for April")]
    [InlineData("we may need it")]
    [InlineData("the 2nd draft")]
    [InlineData("the sun is out")]
    [InlineData("support is 24/7")]
    [InlineData("split it 50/50")]
    [InlineData("sundry costs")]
    [InlineData("march on")]
    [InlineData("top 3")]
    public void What_only_looks_like_a_date_is_none(string said) => Assert.Empty(Read(said).Mentions);

    [Theory]
    [InlineData("before my 10am", 2, 3)]
    [InlineData("at 10 am sharp", 1, 3)]
    [InlineData("by noon", 1, 2)]
    public void A_time_of_day_is_no_date_and_no_manager(string said, int start, int end) =>
        Assert.Equal(new DateMention.Clock(new TokenSpan(start, end)), Assert.Single(Read(said).Mentions));

    [Fact]
    public void On_a_friday_to_friday_is_the_next_one_and_by_friday_is_today()
    {
        var friday = new DateOnly(2026, 11, 27);
        Assert.Equal(friday.AddDays(7), DateReader.Read(Utterance.Read("push it to Friday"), Day.On(friday)).Target);
        Assert.Equal(new DateWindow(friday, friday), DateReader.Read(Utterance.Read("by Friday"), Day.On(friday)).Window);
        Assert.Equal(new DateWindow(friday, friday.AddDays(6)), DateReader.Read(Utterance.Read("before Friday"), Day.On(friday)).Window);
    }

    [Fact]
    public void The_words_read_are_named_by_their_span()
    {
        var said = Utterance.Read("push the deck to a week on Friday please");
        Assert.Equal("to a week on Friday", said.Quote(Assert.Single(DateReader.Read(said, Day.Context).Mentions).Span));
    }

    [Fact]
    public void Two_dates_are_both_read()
    {
        var days = Read("the abstract on 4 Dec and the deck on 11 Dec").Mentions.OfType<DateMention.Day>().Select(d => d.Date);
        Assert.Equal([new DateOnly(2026, 12, 4), new DateOnly(2026, 12, 11)], days);
    }

    [Fact]
    public void Without_holidays_in_the_calendar_the_holidays_are_christmas()
    {
        var bare = Day.Context with { Holidays = [] };
        Assert.Equal(new DateOnly(2026, 12, 24), DateReader.Read(Utterance.Read("before the holidays"), bare).Window?.To);
    }

    [Theory]
    [InlineData(2, ShiftUnit.WorkingDay, "2026-12-24", "2026-12-30")]
    [InlineData(-1, ShiftUnit.WorkingDay, "2026-12-29", "2026-12-24")]
    [InlineData(1, ShiftUnit.Month, "2026-12-31", "2027-01-31")]
    [InlineData(-2, ShiftUnit.Week, "2026-12-31", "2026-12-17")]
    public void A_shift_is_applied_by_the_agencys_calendar(int amount, ShiftUnit unit, string from, string to) =>
        Assert.Equal(Date(to), new DateShift(amount, unit).Apply(Date(from), Day.Context.IsWorkingDay));

    private static DateReading Read(string said) => DateReader.Read(Utterance.Read(said), Day.Context);

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
