using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Dialogs;

/// <summary>Which of the speaker's accounts something is about: one to act on, or several to ask about.</summary>
internal sealed class AccountFinder(AccountBooks books)
{
    /// <summary>The accounts that were named, by their own name or by one of their milestones; else all of the speaker's.</summary>
    public async Task<IReadOnlyList<Membership>> FindAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        var candidates = named.Count > 0 ? named : heard.Turn.Accounts;
        if (candidates.Count <= 1)
        {
            return candidates;
        }

        var read = await books.ReadSeenAsync(heard.Turn.Who, candidates.Select(account => account.Account), Depth.WithMilestones, cancel);
        var spokenOf = Subjects.MilestonesIn(heard, read).Select(found => found.Book.Id).Distinct().ToList();
        return spokenOf is [var only] ? [.. candidates.Where(account => account.Account == only)] : candidates;
    }

    /// <summary>The one of the choices that a short reply names; null where it names none, or says more.</summary>
    public static AccountId? ChosenIn(Heard heard, IReadOnlyList<AccountId> choices) =>
        Subjects.AccountsIn(heard).Where(account => choices.Contains(account.Account)).ToList() is [var one] && Replies.IsShort(heard) ? one.Account : null;
}
