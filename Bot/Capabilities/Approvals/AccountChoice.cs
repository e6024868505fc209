using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Which of the asker's accounts a change is for. A change is never guessed onto an account.</summary>
internal static class AccountChoice
{
    /// <summary>One account where it is clear; else those to choose from, and the name that nobody bears, if one was given.</summary>
    public static async Task<(IReadOnlyList<Membership> Accounts, string? Unknown)> ForAsync(Heard heard, RequestKind kind, AccountBooks books, CancellationToken cancel)
    {
        if (heard.Handed is not null)
        {
            return (heard.Turn.Accounts, null);
        }

        var named = Subjects.AccountsIn(heard);
        var candidates = named.Count > 0 ? named : heard.Turn.Accounts;
        if (candidates.Count == 1 && named.Count == 1)
        {
            return (candidates, null);
        }

        var read = await books.ReadSeenAsync(heard.Turn.Who, candidates.Select(account => account.Account), Depth.WithMilestones, cancel);
        var spokenOf = kind is RequestKind.Deadline or RequestKind.Content
            ? Subjects.MilestonesIn(heard, read).Select(found => found.Book.Id).ToHashSet()
            : read.Where(book => Subjects.LinesIn(heard, book).Count > 0).Select(book => book.Id).ToHashSet();
        var narrowed = candidates.Where(account => spokenOf.Contains(account.Account)).ToList();
        return narrowed.Count > 0 ? (narrowed, null) : named.Count > 0 ? (named, null) : Unnamed(heard);
    }

    /// <summary>No account and nothing of any account was named.</summary>
    private static (IReadOnlyList<Membership> Accounts, string? Unknown) Unnamed(Heard heard)
    {
        var reason = heard.Said.Slots.Reason?.Span;
        var unknown = heard.Said.Slots.Leftover.Where(phrase => reason is not { } span || !span.Overlaps(phrase.Span)).Select(phrase => phrase.Text).FirstOrDefault();
        if (unknown is null)
        {
            return (heard.Turn.Accounts, null);
        }

        var nearest = Subjects.Nearest(heard, unknown);
        return (nearest.Count > 0 ? nearest : heard.Turn.Accounts, unknown);
    }
}
