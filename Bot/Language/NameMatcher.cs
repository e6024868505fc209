using AccountBot.Language.Names;

namespace AccountBot.Language;

/// <summary>Finds which of the named things a text speaks of: by name, by part of a name, by initials, mistyped.</summary>
public static class NameMatcher
{
    /// <summary>All that the text may mean, and which of it fits best. The more specific name beats the one that it contains.</summary>
    public static NameMatches<T> Find<T>(Utterance said, IEnumerable<Named<T>> things)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(things);
        var candidates = things.SelectMany(thing => thing.Names.Select(name => (Thing: thing, Name: NameForm.Of(name)))).ToList();
        var heard = new Heard(said, candidates.ConvertAll(c => c.Name));
        var found = candidates
            .Where(c => heard.HasAnyOf(c.Name))
            .Select(c => (c.Thing, c.Name, Fit: Fitting.Fit(heard, c.Name)))
            .Where(c => c.Fit is not null)
            .Select(c => new NameMatch<T>(c.Thing.Value, c.Name.Text, c.Fit!.Score, c.Fit.Exactness, c.Fit.Tokens));
        return Ranking.Rank(found.ToList());
    }

    /// <summary>The names most like some words that fitted none, for "did you mean"; best first.</summary>
    public static IReadOnlyList<NameMatch<T>> Nearest<T>(string words, IEnumerable<Named<T>> things, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(things);
        var likeness = new Likeness(words);
        return things
            .Select(thing => thing.Names.Select(name => (thing.Value, Name: name, Score: likeness.Of(NameForm.Of(name)))).MaxBy(n => n.Score))
            .Where(near => near.Score >= Likeness.WorthAsking)
            .OrderByDescending(near => near.Score)
            .Take(most)
            .Select(near => new NameMatch<T>(near.Value, near.Name, near.Score, Exactness.Typo, [0]))
            .ToList();
    }
}
