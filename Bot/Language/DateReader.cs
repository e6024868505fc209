using AccountBot.Language.Dates;

namespace AccountBot.Language;

/// <summary>
/// Finds what is said about time in British agency English: the day before the month, the future first where no year is
/// given, weeks from Monday to Sunday. Never throws.
/// </summary>
public static class DateReader
{
    // The first that fits wins: a preposition changes what the same day means, and only what is no day is a shift.
    private static readonly Func<DateScan, int, DateMention?>[] Readers =
        [Ranges.Read, Bounds.Read, Plain.Read, Shifts.Read, Clocks.Read];

    public static DateReading Read(Utterance said, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(context);
        var scan = new DateScan(said, context);
        var mentions = new List<DateMention>();
        for (var at = 0; at < said.Tokens.Count;)
        {
            var mention = FirstAt(scan, at);
            if (mention is not null)
            {
                mentions.Add(mention);
            }

            at = mention?.Span.End ?? at + 1;
        }

        var meant = Corrections.Applied(said, mentions);
        return new DateReading(meant) { IsLeftOpen = Corrections.AreLeftOpen(said, meant) };
    }

    private static DateMention? FirstAt(DateScan scan, int at)
    {
        foreach (var reader in Readers)
        {
            if (reader(scan, at) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }
}
