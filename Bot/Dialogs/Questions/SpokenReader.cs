using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs.Questions;

/// <summary>Finds what a question names. Pure: the books and the people that it looks among are all that its asker may see.</summary>
internal static class SpokenReader
{
    /// <param name="accountTokens">The words that name accounts: they name nothing else ("Velorin" is no part of "Velorin advisory board").</param>
    public static Spoken Read(Understanding said, IReadOnlySet<int> accountTokens, IReadOnlyList<AccountBook> books, Names names, Ladder ladder)
    {
        var leftover = said.Slots.Leftover.SelectMany(phrase => Places(phrase.Span)).Where(at => !accountTokens.Contains(at)).ToHashSet();
        var search = new Search(said.Utterance, accountTokens, leftover);
        var people = search.Strong(names.Known.Select(person => new Named<PersonId>(person.Id, [person.Name])));
        var roles = search.Strong(ladder.Rungs.Concat(ladder.Besides).Select(rung => new Named<Role>(rung.Role, [.. rung.Words])))
            .Where(match => !IsVerb(said.Utterance, match))
            .ToList();
        var milestones = search.Any(All(books, book => book.Milestones, facts => facts.Title));
        var lines = search.Any(All(books, book => book.Lines, facts => facts.Line));
        var explained = Tokens(people).Concat(Tokens(roles)).Concat(Tokens(milestones)).Concat(Tokens(lines)).ToHashSet();
        leftover.ExceptWith(explained);
        return new Spoken(Values(people), Values(roles), Values(milestones), Values(lines), UnknownNames.In(said, leftover));
    }

    /// <summary>The milestones among these that a question names.</summary>
    public static IReadOnlyList<OnAccount<MilestoneFacts>> MilestonesIn(Understanding said, IReadOnlySet<int> accountTokens, IEnumerable<OnAccount<MilestoneFacts>> among)
    {
        var leftover = said.Slots.Leftover.SelectMany(phrase => Places(phrase.Span)).Where(at => !accountTokens.Contains(at)).ToHashSet();
        return Values(new Search(said.Utterance, accountTokens, leftover).Any(among.Select(milestone => new Named<OnAccount<MilestoneFacts>>(milestone, [milestone.Facts.Title]))));
    }

    private static IEnumerable<Named<OnAccount<T>>> All<T>(IEnumerable<AccountBook> books, Func<AccountBook, IEnumerable<Entry<Kept<T>>>> facts, Func<T, string> name) =>
        from book in books
        from entry in facts(book)
        select new Named<OnAccount<T>>(new OnAccount<T>(book, entry.Value), [name(entry.Value.Facts)]);

    // "Who am I": no manager is meant.
    private static bool IsVerb(Utterance said, NameMatch<Role> match) =>
        match.Tokens is [var at] && said.WordAt(at) == "am" && (said.WordAt(at - 1) == "i" || said.WordAt(at + 1) == "i");

    private static IEnumerable<int> Places(TokenSpan span) => Enumerable.Range(span.Start, span.Length);

    private static IEnumerable<int> Tokens<T>(IReadOnlyList<NameMatch<T>> matches) => matches.SelectMany(match => match.Tokens);

    private static IReadOnlyList<T> Values<T>(IReadOnlyList<NameMatch<T>> matches) => [.. matches.Select(match => match.Value)];

    private sealed record Search(Utterance Said, IReadOnlySet<int> Taken, IReadOnlySet<int> Leftover)
    {
        /// <summary>What is named by more than words that many names share.</summary>
        public IReadOnlyList<NameMatch<T>> Strong<T>(IEnumerable<Named<T>> things) => Strong(NameMatcher.Find(Said, things));

        /// <summary>Also what is named by common words alone ("the first draft"), where nothing is named better.</summary>
        public IReadOnlyList<NameMatch<T>> Any<T>(IEnumerable<Named<T>> things)
        {
            var found = NameMatcher.Find(Said, things);
            if (Strong(found) is { Count: > 0 } strong)
            {
                return strong;
            }

            var weak = found.All.Where(match => match.Tokens.All(Leftover.Contains)).ToList();
            var most = weak.Count == 0 ? 0 : weak.Max(match => match.Tokens.Count);
            return [.. weak.Where(match => match.Tokens.Count == most)];
        }

        private IReadOnlyList<NameMatch<T>> Strong<T>(NameMatches<T> found) =>
            [.. found.Fits.Where(match => match.Exactness > Exactness.CommonWords && match.Tokens.Any(at => !Taken.Contains(at)))];
    }
}
