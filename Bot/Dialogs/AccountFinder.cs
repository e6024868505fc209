using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>Which of the speaker's accounts something is about: one to act on, or several to ask about.</summary>
internal sealed class AccountFinder(AccountBooks books, IDirectory directory, Agency agency)
{
    /// <summary>The accounts that were named, by their own name or by one of their milestones; else all of the speaker's.</summary>
    public async Task<FoundAccounts> FindAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        var candidates = named.Count > 0 ? named : heard.Turn.Accounts;
        var suspect = UnknownIn(heard, Tokens(Subjects.AccountMatchesIn(heard)));
        if (candidates.Count == 0 || (candidates.Count == 1 && suspect is null))
        {
            return new FoundAccounts(candidates, Unknown: null);
        }

        var read = await books.ReadSeenAsync(heard.Turn.Who, candidates.Select(account => account.Account), Depth.WithMilestones, cancel);
        if (suspect is not null && await UnknownInAsync(heard, read, cancel) is { } unknown)
        {
            return new FoundAccounts(heard.Turn.Accounts, unknown.Text);
        }

        var spokenOf = Subjects.MilestonesIn(heard, read).Select(found => found.Book.Id).Distinct().ToList();
        return new FoundAccounts(spokenOf is [var only] ? [.. candidates.Where(account => account.Account == only)] : candidates, Unknown: null);
    }

    /// <summary>The one of the choices that a short reply names; null where it names none, or says more.</summary>
    public static AccountId? ChosenIn(Heard heard, IReadOnlyList<AccountId> choices) =>
        Subjects.AccountsIn(heard).Where(account => choices.Contains(account.Account)).ToList() is [var one] && Replies.IsShort(heard) ? one.Account : null;

    /// <summary>A name where an account's would stand, which nothing on these accounts bears; null where there is none.</summary>
    public async ValueTask<Phrase?> UnknownInAsync(Heard heard, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        if (UnknownIn(heard, KnownIn(heard, read)) is null)
        {
            return null;
        }

        var team = await Names.OfAsync(directory, read.SelectMany(book => book.Team).Select(seat => seat.Person), cancel);
        var people = NameMatcher.Find(heard.Said.Utterance, team.Known.Select(person => new Named<PersonId>(person.Id, [person.Name])));
        return UnknownIn(heard, [.. KnownIn(heard, read), .. Tokens(people.Fits)]);
    }

    private static Phrase? UnknownIn(Heard heard, IEnumerable<int> known) => UnknownAccounts.In(heard.Said.Utterance, known.Concat(Dated(heard)).ToHashSet(), heard.Said.Intent switch
    {
        Intent.AskForHelp => Manner.Help,
        var intent when Doubts.Doubt.ChangesNothing(intent) => Manner.Question,
        _ => Manner.Fact,
    });

    private HashSet<int> KnownIn(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var said = heard.Said.Utterance;
        var roles = agency.Ladder.Rungs.Concat(agency.Ladder.Besides).Select(rung => new Named<Rung>(rung, [.. rung.Words]));
        return
        [
            .. Tokens(Subjects.AccountMatchesIn(heard)),
            .. Subjects.MilestoneTokensIn(heard, read),
            .. read.SelectMany(book => Tokens(Subjects.LineMatchesIn(heard, book))),
            .. Tokens([.. NameMatcher.Find(said, roles).Fits]),
            .. Tokens([.. NameMatcher.Find(said, read.SelectMany(book => book.Issues.Select(issue => new Named<string>(issue.Value.Facts.Id, [issue.Value.Facts.Title])))).Fits]),
        ];
    }

    private static IEnumerable<int> Dated(Heard heard) => Enumerable.Range(0, heard.Said.Utterance.Tokens.Count).Where(heard.Said.Slots.Dates.Covers);

    private static IEnumerable<int> Tokens<T>(IReadOnlyList<NameMatch<T>> matches) => matches.SelectMany(match => match.Tokens);
}

/// <summary>The accounts that something may be about.</summary>
/// <param name="Accounts">One is clear; several are to be asked about.</param>
/// <param name="Unknown">A name that none of them bears, as it was typed: then whichever it is, it is asked, though there be one only.</param>
internal sealed record FoundAccounts(IReadOnlyList<Membership> Accounts, string? Unknown)
{
    /// <summary>The one account that is clear; null where it must be asked.</summary>
    public Membership? Only => Unknown is null && Accounts is [var only] ? only : null;

    /// <summary>The question to put, with the name that is not known before it.</summary>
    public string Ask(string question) => Unknown is { } name ? QuestionWords.UnknownAccount(name, question) : question;
}
