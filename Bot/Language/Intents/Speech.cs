namespace AccountBot.Language.Intents;

internal enum UnitKind
{
    Word,
    Date,

    /// <summary>A date that something is to be moved to.</summary>
    Goal,
    Shift,
    Clock,
    Money,
}

/// <summary>A word, or a whole date or sum read as one.</summary>
internal sealed record Unit(UnitKind Kind, string Word, TokenSpan Span, bool BeginsClause, bool BeginsSentence)
{
    public bool Is(params ReadOnlySpan<string> words) => Kind == UnitKind.Word && words.Contains(Word);
}

/// <summary>An utterance as a row of units, with dates and money already taken together and slips of the fingers mended.</summary>
internal sealed class Speech
{
    /// <summary>A request that takes longer to come to the point is beyond cues.</summary>
    private const int MostUnits = 200;

    public Speech(Utterance said, DateReading dates, IReadOnlyList<AmountMention> amounts)
    {
        (Said, Dates, Amounts) = (said, dates, amounts);
        Units = Cut(said, dates, amounts);
        Starts = new Starts(Units);
        Moods = ClauseMoods.Of(this);
    }

    public Utterance Said { get; }

    public DateReading Dates { get; }

    public IReadOnlyList<AmountMention> Amounts { get; }

    public IReadOnlyList<Unit> Units { get; }

    public Starts Starts { get; }

    /// <summary>The mood of the clause that each unit stands in.</summary>
    public IReadOnlyList<Mood> Moods { get; }

    private static List<Unit> Cut(Utterance said, DateReading dates, IReadOnlyList<AmountMention> amounts)
    {
        var whole = dates.Mentions.Select(m => (m.Span, Kind: KindOf(m)))
            .Concat(amounts.Select(a => (a.Span, Kind: UnitKind.Money)))
            .GroupBy(p => p.Span.Start).ToDictionary(g => g.Key, g => g.First());
        var units = new List<Unit>();
        for (var at = 0; at < said.Tokens.Count && units.Count < MostUnits;)
        {
            var (span, kind) = whole.GetValueOrDefault(at, (new TokenSpan(at, at + 1), UnitKind.Word));
            var word = kind == UnitKind.Word ? Vocabulary.Meant(said, at) : string.Empty;
            units.Add(new Unit(kind, word, span, at == 0 || said.EndsClause(at), at == 0 || said.EndsSentence(at)));
            at = span.End;
        }

        return units;
    }

    private static UnitKind KindOf(DateMention mention) => mention switch
    {
        DateMention.Day { IsGoal: true } => UnitKind.Goal,
        DateMention.Shift => UnitKind.Shift,
        DateMention.Clock => UnitKind.Clock,
        _ => UnitKind.Date,
    };
}
