using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>What is told of something that nothing open on the speaker's accounts bears: it is never laid on the thing that is nearest.</summary>
internal sealed class UnknownThings(AccountBooks books, AccountFinder finder)
{
    private const int DoneLookedAt = 200;

    /// <summary>Null where all that is named is known.</summary>
    /// <param name="named">The milestones or lines that were found in the words.</param>
    public async Task<UnknownThing?> InAsync(Heard heard, IReadOnlyList<AccountBook> read, int named, CancellationToken cancel)
    {
        var known = UnknownAccounts.WithRepeated(heard.Said.Utterance, KnownIn(heard, read));
        if (await finder.UnknownInAsync(heard, read, cancel) is { } account && (IsName(heard, account) || known.Contains(account.Span.End)))
        {
            return new UnknownThing(account.Text, Done: null);
        }

        if (named > 0 || heard.Said.Intent == Intent.LogSpend)
        {
            return Beside(heard, known) is { } name ? new UnknownThing(name, Done: null) : null;
        }

        if (await DoneAsync(heard, read, cancel) is { } done)
        {
            return new UnknownThing(done.Title, done);
        }

        return heard.Said.Slots.Leftover.FirstOrDefault(phrase => IsTold(heard, phrase)) is { } told && Subjects.AccountsIn(heard).Count == 0 ? new UnknownThing(told.Text, Done: null) : null;
    }

    /// <summary>"The Zyntrax deck is done" speaks of no deck of ours: a name stands before the words that a title shares with many.</summary>
    private static string? Beside(Heard heard, IReadOnlySet<int> known)
    {
        var said = heard.Said.Utterance;
        var at = Enumerable.Range(0, said.Tokens.Count).FirstOrDefault(
            at => !known.Contains(at) && known.Contains(at + 1) && !said.EndsClause(at + 1) && !heard.Said.Slots.Dates.Covers(at) && char.IsUpper(said.Typed(at)[0]) && NameWords.IsTelling(said.Tokens[at]), -1);
        return at < 0 ? null : said.Quote(new TokenSpan(Begin(said, at), at + 1));
    }

    /// <summary>Both halves of "Falke-Symposium".</summary>
    private static int Begin(Utterance said, int at)
    {
        while (at > 0 && said.Gap(at) is "-")
        {
            at--;
        }

        return at;
    }

    private static HashSet<int> KnownIn(Heard heard, IReadOnlyList<AccountBook> read) =>
    [
        .. Subjects.MilestoneTokensIn(heard, read),
        .. Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens),
        .. read.SelectMany(book => Subjects.LineMatchesIn(heard, book)).SelectMany(match => match.Tokens),
    ];

    // In a line on spending lower case is what was bought ("log 300 spend on couriers"), unless it stands before a line's name.
    private static bool IsName(Heard heard, Phrase name) => heard.Said.Intent != Intent.LogSpend || char.IsUpper(name.Text[0]);

    /// <summary>Not why it is so.</summary>
    private static bool IsTold(Heard heard, Phrase phrase) =>
        !(heard.Said.Slots.Reason is { Span: var reason } && reason.Overlaps(phrase.Span))
        && Enumerable.Range(phrase.Span.Start, phrase.Span.Length).Any(at => NameWords.IsTelling(heard.Said.Utterance.Tokens[at]));

    private async Task<MilestoneFacts?> DoneAsync(Heard heard, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var done = await Task.WhenAll(read.Select(book => books.DoneMilestonesAsync(book, DoneLookedAt, cancel)));
        var found = NameMatcher.Find(heard.Said.Utterance, done.SelectMany(some => some).Select(kept => new Named<MilestoneFacts>(kept.Facts, [kept.Facts.Title])));
        return (found.Fits is [var fit, ..] ? fit : found.All.FirstOrDefault(match => match.Tokens.Count > 1))?.Value;
    }
}

/// <param name="Name">As it was typed.</param>
/// <param name="Done">What is done already and bears the name; null where nothing does.</param>
internal sealed record UnknownThing(string Name, MilestoneFacts? Done);
