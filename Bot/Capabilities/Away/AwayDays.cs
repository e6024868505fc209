using AccountBot.Language;

namespace AccountBot.Capabilities.Away;

/// <summary>The days of an absence: from the first day named to the last. Pure.</summary>
internal static class AwayDays
{
    private static readonly string[] Openings = ["from", "since", "starting", "as", "of", "after"];

    /// <summary>Null where no day was named; an end of null where only the beginning was ("from Monday").</summary>
    public static (DateOnly? From, DateOnly? To) Read(Understanding said) => said.Slots.Dates.Mentions.Where(mention => mention is DateMention.Day or DateMention.Window).ToList() switch
    {
        [] => (null, null),
        [DateMention.Day day] when Opens(said.Utterance, day.Span) => (day.Date, null),
        var several => (several.Min(First), several.Exists(mention => Last(mention) is null) ? null : several.Max(Last)),
    };

    private static bool Opens(Utterance said, TokenSpan span) =>
        Openings.Contains(said.WordAt(span.Start), StringComparer.Ordinal) || Openings.Contains(said.WordAt(span.Start - 1), StringComparer.Ordinal);

    private static DateOnly First(DateMention mention) => mention is DateMention.Window window ? window.Days.From : ((DateMention.Day)mention).Date;

    private static DateOnly? Last(DateMention mention) => mention is DateMention.Window window ? window.Days.To : ((DateMention.Day)mention).Date;
}
