using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>
/// What an utterance speaks of, among the speaker's own: names resolve from the speaker's accounts alone, so that what is not
/// theirs is not there.
/// </summary>
internal static class Subjects
{
    /// <summary>The accounts that were named. Several mean that the name fits them all, or that several were named.</summary>
    public static IReadOnlyList<Membership> AccountsIn(Heard heard) => [.. AccountMatchesIn(heard).Select(match => match.Value)];

    /// <summary>The same, with the words that name them.</summary>
    public static IReadOnlyList<NameMatch<Membership>> AccountMatchesIn(Heard heard) =>
        [.. NameMatcher.Find(heard.Said.Utterance, heard.Turn.Accounts.Select(Named)).Fits.Where(match => match.Exactness > Exactness.CommonWords)];

    /// <summary>Whether nothing was said but accounts' names.</summary>
    public static bool AreAllOf(Heard heard) => heard.Said.Utterance.Tokens.Count > 0
        && AccountMatchesIn(heard).SelectMany(match => match.Tokens).Distinct().Count() == heard.Said.Utterance.Tokens.Count;

    /// <summary>The milestones that were named, each with its account.</summary>
    public static IReadOnlyList<(AccountBook Book, Kept<MilestoneFacts> Milestone)> MilestonesIn(Heard heard, IEnumerable<AccountBook> books) =>
        [.. Meant(NameMatcher.Find(heard.Said.Utterance, books.SelectMany(book => book.Milestones.Select(milestone => Named(book, milestone.Value)))))];

    /// <summary>The words that name milestones and nothing else.</summary>
    public static IReadOnlyList<int> TitleTokensIn(Heard heard, IEnumerable<AccountBook> books) =>
        [.. NameMatcher.Find(heard.Said.Utterance, books.SelectMany(book => book.Milestones.Select(milestone => Named(book, milestone.Value)))).Fits.SelectMany(match => match.Tokens)];

    /// <summary>The words that name milestones, where nothing better does also the common ones.</summary>
    public static IReadOnlyList<int> MilestoneTokensIn(Heard heard, IEnumerable<AccountBook> books) =>
        [.. Matches(NameMatcher.Find(heard.Said.Utterance, books.SelectMany(book => book.Milestones.Select(milestone => Named(book, milestone.Value))))).SelectMany(match => match.Tokens)];

    /// <summary>The words that name budget lines well.</summary>
    public static IReadOnlyList<NameMatch<BudgetLineFacts>> LineMatchesIn(Heard heard, AccountBook book) =>
        NameMatcher.Find(heard.Said.Utterance, book.Lines.Select(line => new Named<BudgetLineFacts>(line.Value.Facts, [line.Value.Facts.Line]))).Fits;

    /// <summary>The budget lines of one account that were named.</summary>
    public static IReadOnlyList<BudgetLineFacts> LinesIn(Heard heard, AccountBook book) =>
        [.. Meant(NameMatcher.Find(heard.Said.Utterance, book.Lines.Select(line => new Named<BudgetLineFacts>(line.Value.Facts, [line.Value.Facts.Line]))))];

    /// <summary>The speaker's accounts whose names are most like what was said, for asking back.</summary>
    public static IReadOnlyList<Membership> Nearest(Heard heard, string words) =>
        [.. NameMatcher.Nearest(words, heard.Turn.Accounts.Select(Named)).Select(near => near.Value)];

    private static Named<Membership> Named(Membership account) => new(account, [.. account.Names, account.Client]);

    private static Named<(AccountBook, Kept<MilestoneFacts>)> Named(AccountBook book, Kept<MilestoneFacts> milestone) =>
        new((book, milestone), [milestone.Facts.Title]);

    /// <summary>Titles and lines are made of words that many share; where nothing better fits, those name what they fit best.</summary>
    private static IEnumerable<T> Meant<T>(NameMatches<T> matches) => Matches(matches).Select(match => match.Value);

    private static IReadOnlyList<NameMatch<T>> Matches<T>(NameMatches<T> matches) =>
        matches.Fits.Count > 0 ? matches.Fits : [.. matches.All.Where(match => match.Tokens.Count >= matches.All.Max(other => other.Tokens.Count))];
}
