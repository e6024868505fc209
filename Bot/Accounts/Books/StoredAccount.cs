namespace AccountBot.Accounts.Books;

/// <summary>An account with what is closed on it: all that an import may find there already.</summary>
/// <param name="Milestones">Open and done.</param>
/// <param name="Issues">Open and resolved.</param>
internal sealed record StoredAccount(
    AccountBook Book,
    IReadOnlyList<Entry<Kept<MilestoneFacts>>> Milestones,
    IReadOnlyList<Entry<Kept<IssueFacts>>> Issues);
