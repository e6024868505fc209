using AccountBot.Language;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AccountBot.Tests.Language;

/// <summary>What must hold for any text and any day.</summary>
public class LanguageProperties
{
    private static readonly string[] Pieces =
    [
        "move", "to", "by", "before", "from", "between", "and", "the", "next", "last", "week", "friday", "31", "feb", "11/12", "3-10", "aug", "£", "-5",
        "4k", "twelve", "hundred", "days", "a", "on", "of", "end", "month", "christmas", "2026-12-11", "99/99/9999", "?", ",", ".", "\n", "don't", "for", "since",
        "in", "9999", "years", "q4", "rest", "18th", "until", "w/c", "grand", "%", "help", "who", "what", "is", "am", "priya", "\ud83d", "👍", "'s",
    ];

    [Property(MaxTest = 500)]
    public bool Any_string_is_read_without_a_fault(string? raw) => Read(raw ?? string.Empty, Day.Context).Score is >= 0 and <= 1;

    [Property(MaxTest = 1000)]
    public Property Any_row_of_words_on_any_day_gives_windows_that_are_not_inverted() => Prop.ForAll(Talk.ToArbitrary(), Days.ToArbitrary(), (said, day) =>
    {
        var windows = Read(said, Day.On(day)).Slots.Dates.Mentions.OfType<DateMention.Window>().Select(w => w.Days);
        return windows.All(w => w.To is not { } to || w.From <= to);
    });

    [Property(MaxTest = 500)]
    public Property Spans_lie_within_the_text_and_do_not_overlap() => Prop.ForAll(Talk.ToArbitrary(), said =>
    {
        var read = Read(said, Day.Context);
        var spans = read.Slots.Dates.Mentions.Select(m => m.Span).ToList();
        return spans.TrueForAll(s => s.Start < s.End && s.End <= read.Utterance.Tokens.Count)
            && spans.Zip(spans.Skip(1)).All(p => p.First.End <= p.Second.Start)
            && read.Slots.Amounts.All(a => !spans.Exists(s => s.Overlaps(a.Span)));
    });

    [Property(MaxTest = 500)]
    public Property Names_are_matched_on_any_text_without_a_fault() => Prop.ForAll(Talk.ToArbitrary(), ArbMap.Default.ArbFor<string>(), (said, name) =>
    {
        var found = NameMatcher.Find(Utterance.Read(said), [new Named<int>(1, [name ?? string.Empty, "Priya Raman"])]);
        return found.All.All(m => m.Score is >= 0 and <= 1 && m.Tokens.Count > 0) && NameMatcher.Nearest(said, [new Named<int>(1, ["Priya"])]).Count <= 1;
    });

    [Property(MaxTest = 500)]
    public Property What_begins_with_a_question_word_never_changes_anything() => Prop.ForAll(Talk.ToArbitrary(), said =>
    {
        var oneClause = string.Join(' ', said.Split('\n', '.', ',', '?'));
        return Read("did we " + oneClause, Day.Context).Intent is not (Intent.MoveDeadline or Intent.ChangeBudget);
    });

    [Property(MaxTest = 300)]
    public bool A_shift_applied_never_leaves_the_calendar(int amount, int day) =>
        Enum.GetValues<ShiftUnit>()
            .Select(unit => new DateShift(amount % 5_000, unit).Apply(AnyDay(day), Day.Context.IsWorkingDay))
            .All(moved => moved <= DateOnly.MaxValue);

    private static Gen<string> Talk => Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(' ', words));

    private static Gen<DateOnly> Days => Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static DateOnly AnyDay(int number) => DateOnly.FromDayNumber((int)(Math.Abs((long)number) % (DateOnly.MaxValue.DayNumber + 1)));

    private static Understanding Read(string raw, DateContext context) => IntentReader.Read(Utterance.Read(raw), context);
}
