using System.Collections.Frozen;

namespace AccountBot.Language.Text;

/// <summary>How people type in chat, and what it stands for. One word for one word, so that spans stay as they are.</summary>
internal static class Shorthand
{
    private const string Table = """
        tomorrow: tmrw tmr tmw tomo tomoz 2moro 2mrw tomorow tommorow tommorrow
        today: tdy 2day
        yesterday: yday ystdy
        next: nxt
        before: b4
        week: wk
        weeks: wks
        weekend: wknd
        month: mth
        months: mths
        year: yr
        fortnight: fortnights
        christmas: xmas
        please: pls plz plse pleas
        thanks: thx thanx tnx thnx tks
        you: u yu
        with: wth
        your: ur
        about: abt
        have: hv
        because: bcos coz cuz bc bcause becasue
        cannot: cant
        approx: appx approximately
        reschedule: resched
        should: shd
        could: cld
        what: wot
        whats: wots
        whos: wos
        doing: doin
        going: goin
        """;

    private static readonly FrozenDictionary<string, string> Spelled = WordTable.Read(Table);

    public static string SpellOut(string word) => Spelled.GetValueOrDefault(word, word);
}
