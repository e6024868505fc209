namespace AccountBot.Language.Intents;

/// <summary>Which cues are worth trying: of many hundreds, most begin with a word that was not said.</summary>
internal static class CueIndex
{
    private static readonly IReadOnlyList<int> BeginningAnyhow =
        [.. Numbered().Where(row => row.Cue.Pattern.Openers is null).Select(row => row.At)];

    private static readonly Dictionary<string, int[]> ByOpener = Numbered()
        .SelectMany(row => (row.Cue.Pattern.Openers ?? []).Select(word => (Word: word, row.At)))
        .GroupBy(row => row.Word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(row => row.At).ToArray(), StringComparer.Ordinal);

    /// <summary>In the table's order.</summary>
    public static IEnumerable<Cue> MayFit(Speech speech)
    {
        var may = new HashSet<int>(BeginningAnyhow);
        foreach (var unit in speech.Units)
        {
            may.UnionWith(ByOpener.GetValueOrDefault(unit.Word, []));
        }

        return may.Order().Select(at => CueTable.Rows[at]);
    }

    private static IEnumerable<(Cue Cue, int At)> Numbered() => CueTable.Rows.Select((cue, at) => (cue, at));
}
