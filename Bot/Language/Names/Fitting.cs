namespace AccountBot.Language.Names;

internal sealed record Fit(double Score, Exactness Exactness, IReadOnlyList<int> Tokens);

/// <summary>How well one name fits what was heard.</summary>
internal static class Fitting
{
    // Beyond this many words apart, a common word belongs to something else ("review the Velorin deck").
    private const int Near = 3;

    public static Fit? Fit(Heard heard, NameForm name) =>
        name.Words.Count == 0 ? null : Best(Full(heard, name), ByWords(heard, name)) ?? ByInitials(heard, name);

    // What covers more of the text knows more: "Velorin EU" beats the alias "Velorin" of the same account.
    private static Fit? Best(Fit? full, Fit? words) =>
        full is null || (words is { Exactness: >= Exactness.SomeWords } && words.Tokens.Count > full.Tokens.Count) ? words : full;

    private static Fit? Full(Heard heard, NameForm name)
    {
        if (heard.Phrase(name.Joined) is not { } span || !IsSaid(heard, name, span))
        {
            return null;
        }

        var score = name.Telling > 0 ? 1.0 : name.Words.Count > 1 ? 0.9 : 0.75;
        return new Fit(score, Exactness.Full, Enumerable.Range(span.Start, span.Length).ToList());
    }

    // A name that is an everyday word ("US") counts in capitals only.
    private static bool IsSaid(Heard heard, NameForm name, TokenSpan span) =>
        name.Words.Count > 1 || span.Length > 1 || !CommonWords.IsEveryday(name.Words[0].Stem) || heard.IsNamed(span.Start);

    private static Fit? ByWords(Heard heard, NameForm name)
    {
        var telling = Found(heard, name, WordKind.Telling, []);
        var tokens = telling.Tokens.ToList();
        AddBeside(heard, name, tokens);
        var commons = tokens.Count - telling.Tokens.Count;
        tokens.Sort();
        return (telling.Tokens.Count, commons) switch
        {
            (0, 0) => Everyday(heard, name) ?? Compound(heard, name),
            (0, _) => new Fit(0.2 + (0.2 * commons / name.Words.Count), Exactness.CommonWords, tokens),
            (var count, _) when telling.Slips > 0 => new Fit(0.9 * Part(count, name), Exactness.Typo, tokens),
            (var count, _) when count == name.Telling => new Fit(0.9, Exactness.AllWords, tokens),
            (var count, _) => new Fit(Part(count, name) + (0.02 * commons), Exactness.SomeWords, tokens),
        };
    }

    // "ask Will": all that was typed of "Will Turner" is a word of everyday talk, but written as a name.
    private static Fit? Everyday(Heard heard, NameForm name)
    {
        if (name.Words.Count != 2)
        {
            return null;
        }

        var named = name.Words
            .Where(w => w.Kind == WordKind.Everyday && !CommonWords.IsJoining(w.Stem))
            .SelectMany(w => heard.Places(w.Stem)).Where(heard.IsNamed).Take(1).ToList();
        return named.Count > 0 ? new Fit(0.55, Exactness.SomeWords, named) : null;
    }

    // "The leaflet" for "Patientenleaflet": what stands at the end of a compound names it as weakly as a word that many names share.
    private static Fit? Compound(Heard heard, NameForm name) => heard.Ending(name) is { } at ? new Fit(0.3, Exactness.CommonWords, [at]) : null;

    private static double Part(int found, NameForm name) => 0.45 + (0.4 * found / name.Telling);

    private static (List<int> Tokens, int Slips) Found(Heard heard, NameForm name, WordKind kind, List<int> tokens)
    {
        var slips = 0;
        foreach (var word in name.Words.Where(w => w.Kind == kind))
        {
            var exact = heard.Places(word.Stem).Where(at => !tokens.Contains(at)).Take(1).ToList();
            if (exact.Count > 0)
            {
                tokens.Add(exact[0]);
            }
            else if (heard.Slip(word) is { } slip && !tokens.Contains(slip))
            {
                tokens.Add(slip);
                slips++;
            }
        }

        return (tokens, slips);
    }

    // Common words, everyday words and initials count where they stand beside a telling one ("Velorin launch", "Velorin us", "Priya R").
    private static void AddBeside(Heard heard, NameForm name, List<int> tokens)
    {
        foreach (var word in name.Words.Where(w => w.Kind != WordKind.Telling))
        {
            var reach = word.Kind == WordKind.Common ? Near : 1;
            var beside = Places(heard, word).Where(at => !tokens.Contains(at) && Stands(heard, word, tokens, at, reach)).Take(1).ToList();
            tokens.AddRange(beside);
        }

        AddInitial(heard, name, tokens);
    }

    private static IReadOnlyList<int> Places(Heard heard, NameWord word) =>
        heard.Places(word.Stem) is { Count: > 0 } exact ? exact
        : word.Kind == WordKind.Common && heard.Slip(word) is { } slip ? [slip]
        : [];

    private static bool Stands(Heard heard, NameWord word, List<int> tokens, int at, int reach) =>
        tokens.Count == 0
            ? word.Kind == WordKind.Common
            : tokens.Exists(t => Math.Abs(t - at) <= reach) || (word.Kind == WordKind.Everyday && heard.IsNamed(at));

    private static void AddInitial(Heard heard, NameForm name, List<int> tokens)
    {
        if (tokens.Count != 1 || name.Words.Count != 2 || heard.Said.Tokens[tokens[0]].Length < 2)
        {
            return;
        }

        var isFirst = name.Words[0].Stem.Equals(heard.Said.Tokens[tokens[0]].Stem, StringComparison.Ordinal);
        var at = isFirst ? tokens[0] + 1 : tokens[0] - 1;
        if (heard.Said.WordAt(at) is [var initial] && initial == name.Words[isFirst ? 1 : 0].Stem[0])
        {
            tokens.Add(at);
        }
    }

    private static Fit? ByInitials(Heard heard, NameForm name)
    {
        foreach (var initials in name.Initials)
        {
            var at = heard.Places(initials).Where(p => heard.IsNamed(p) || !CommonWords.IsEveryday(initials)).Take(1).ToList();
            if (at.Count > 0)
            {
                return new Fit(0.7, Exactness.Initials, at);
            }
        }

        return null;
    }
}
