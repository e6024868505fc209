using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Dialogs.FollowUps;

/// <summary>What an answer spoke of, so that "and the budget?" and "move it to Thursday" have something to refer to.</summary>
/// <param name="Milestone">The title of the one that it was about; null where it was about none, or several.</param>
internal sealed record About(IReadOnlyList<AccountId> Accounts, string? Milestone)
{
    public static About Nothing { get; } = new([], Milestone: null);

    /// <param name="shown">The milestones that the answer shows.</param>
    public static About Of(Inquiry inquiry, IReadOnlyList<OnAccount<MilestoneFacts>> shown)
    {
        IReadOnlyList<AccountBook> books = shown is [var only] ? [only.Book] : inquiry.NamesAccounts || inquiry.Books.Count == 1 ? inquiry.Books : [];
        return new About([.. books.Select(book => book.Id)], shown is [var one] ? one.Facts.Title : null);
    }
}

/// <summary>What was last talked about in a conversation: it stays in that conversation, and only for a while.</summary>
/// <param name="Question">What the person said of it, for asking the same of something else.</param>
internal sealed record Topic(string Question, About About, DateTimeOffset At)
{
    // About as long as somebody remembers what "it" was.
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    // The conversation's row has a bounded size.
    private const int LongestQuestion = 300;

    /// <summary>The newest that was spoken of, else what stands.</summary>
    public static Topic? After(Topic? former, Heard heard, About about) =>
        about.Accounts.Count == 0 || heard.Said.Utterance.Text.Length > LongestQuestion
            ? former
            : new Topic(heard.Said.Utterance.Text, about, heard.Turn.Now);

    /// <summary>The accounts that it was about, as far as the speaker sees them still. None once it is too long ago.</summary>
    public IReadOnlyList<Membership> AccountsFor(Turn turn) =>
        turn.Now - At > Lasts ? [] : [.. turn.Accounts.Where(account => About.Accounts.Contains(account.Account))];
}
