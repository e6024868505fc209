namespace AccountBot.Language.Dates;

/// <summary>An utterance being read for dates, and the day from which a date without a year is looked for.</summary>
internal sealed record DateScan(Utterance Said, DateContext Context)
{
    public DateOnly Today => Context.Today;

    /// <summary>Dates without a year lie on this day or later.</summary>
    public DateOnly Floor { get; init; } = Context.Today;

    public string Word(int at) => Said.WordAt(at);

    public bool Is(int at, params ReadOnlySpan<string> words) => words.Contains(Word(at));

    /// <summary>Whether the words stand here one after another, within one sentence.</summary>
    public bool Follow(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(at + i, words[i]) || (i > 0 && Said.EndsSentence(at + i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place behind the word where it stands here, else this place: for words that may be left out.</summary>
    public int Past(int at, params ReadOnlySpan<string> words) => Is(at, words) ? at + 1 : at;

    /// <summary>The last working day of a stretch, or its last day where it has none.</summary>
    public DateOnly LastWorkingDay(DateOnly from, DateOnly to)
    {
        for (var day = to; day > from; day = day.AddDays(-1))
        {
            if (Context.IsWorkingDay(day))
            {
                return day;
            }
        }

        return Context.IsWorkingDay(from) ? from : to;
    }

    /// <summary>The first working day of a stretch, or its first day where it has none.</summary>
    public DateOnly FirstWorkingDay(DateOnly from, DateOnly to)
    {
        for (var day = from; day < to; day = day.AddDays(1))
        {
            if (Context.IsWorkingDay(day))
            {
                return day;
            }
        }

        return from;
    }
}
