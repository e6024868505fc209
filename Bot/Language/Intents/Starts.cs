using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>Where clauses and commands begin, once greetings and courtesy are passed over.</summary>
internal sealed class Starts
{
    private static readonly FrozenSet<string> Fillers = Set(
        "hi hiya hey hello morning afternoon evening ok okay right so well and then also just please oh um er erm hmm yo team all quick question " +
        "one thing sorry thanks cheers but now actually basically quickly kindly good there bot mate guys anyway first btw fyi like x xx xxx ta oh ah");

    private static readonly FrozenSet<string> Joins = Set("and then please so");

    private static readonly string[][] Prefaces =
    [
        .. Phrases(
            "can|could|would|will you", "i|we want|need|have|wanted|got to", "i|we would like|love to", "id|wed like|love to",
            "ill|well need to", "lets", "let us", "need|want|have to", "please", "id|ill|im going to", "im|we gonna", "i|we",
            "i|we must|should", "can you please", "would you mind", "do you mind", "do me a favour and", "can|could|would|will you help me|us", "help me|us", "we like|love to", "we going to",
            "i|we gotta|wanna", "gotta", "wanna", "client|they|he|she wants|needs|want|need|wanted|asked to",
            "client|they has|have asked to", "any chance you could|can", "any chance we|i could|can", "be good|great if you could|can"),
    ];

    private readonly bool[] clauses;
    private readonly bool[] commands;

    public Starts(IReadOnlyList<Unit> units)
    {
        clauses = new bool[units.Count + 1];
        commands = new bool[units.Count + 1];
        for (var at = 0; at < units.Count; at++)
        {
            var isJoined = at > 0 && Joins.Contains(units[at - 1].Word);
            clauses[at] = units[at].BeginsClause || (at > 0 && clauses[at - 1] && Fillers.Contains(units[at - 1].Word));
            commands[at] |= clauses[at] || isJoined;
            if (commands[at])
            {
                MarkPastPrefaces(units, at);
            }
        }

        Opening = Enumerable.Range(0, units.Count).FirstOrDefault(at => !Fillers.Contains(units[at].Word) || units[at].Kind != UnitKind.Word, units.Count);
        Closing = units.Count - units.Reverse().TakeWhile(u => u.Kind == UnitKind.Word && Fillers.Contains(u.Word)).Count();
    }

    /// <summary>The first unit that is not courtesy.</summary>
    public int Opening { get; }

    /// <summary>The place behind the last unit that is not courtesy.</summary>
    public int Closing { get; }

    public bool IsClause(int at) => clauses[at];

    /// <summary>Whether a verb here is a command or a polite request: "push…", "could you push…", "we need to push…".</summary>
    public bool IsCommand(int at) => commands[at];

    private void MarkPastPrefaces(IReadOnlyList<Unit> units, int at)
    {
        foreach (var preface in Prefaces)
        {
            if (Stands(units, at, preface))
            {
                commands[at + preface.Length] = true;
            }
        }
    }

    private static bool Stands(IReadOnlyList<Unit> units, int at, string[] preface)
    {
        for (var i = 0; i < preface.Length; i++)
        {
            if (at + i >= units.Count || units[at + i].Word.Length == 0 || !preface[i].Split('|').Contains(units[at + i].Word, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string[]> Phrases(params string[] phrases) => phrases.Select(p => p.Split(' '));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
