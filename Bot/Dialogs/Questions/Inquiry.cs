using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs.Questions;

/// <summary>A question, with all that its asker may see of what it is about: enough to answer it without another look at the store.</summary>
/// <param name="Books">The accounts that it is about: those that it names, else all of the asker's.</param>
/// <param name="NamesAccounts">Whether it names any.</param>
/// <param name="Everything">All accounts that were read: the asker's own beside those that were named, where the answer rests on them.</param>
/// <param name="Spoken">What else it names.</param>
/// <param name="Names">Everybody on these accounts.</param>
internal sealed record Inquiry(
    Heard Heard,
    IReadOnlyList<AccountBook> Books,
    bool NamesAccounts,
    IReadOnlyList<AccountBook> Everything,
    Spoken Spoken,
    Names Names)
{
    public PersonId Asker => Heard.Turn.Who;

    public DateOnly Today => Heard.Turn.Today;

    public Slots Slots => Heard.Said.Slots;

    public Utterance Said => Heard.Said.Utterance;

    /// <summary>The accounts in words: the ones that were named, else "your accounts".</summary>
    public string Where => NamesAccounts ? Says.List(Books.Select(book => book.Head.Name)) : "your accounts";
}

/// <summary>What a question names, among what its asker may see.</summary>
/// <param name="Unknown">A name that nothing bears; null where there is none.</param>
internal sealed record Spoken(
    IReadOnlyList<PersonId> People,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<OnAccount<MilestoneFacts>> Milestones,
    IReadOnlyList<OnAccount<BudgetLineFacts>> Lines,
    string? Unknown);

/// <summary>A fact with the account that it belongs to.</summary>
internal sealed record OnAccount<T>(AccountBook Book, Kept<T> Kept)
{
    public T Facts => Kept.Facts;
}
