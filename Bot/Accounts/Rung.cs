namespace AccountBot.Accounts;

/// <summary>One level of the agency's ladder, or a role beside it (which approves nothing).</summary>
/// <param name="Role">Its code on a team.</param>
/// <param name="Title">The job title that the bot says.</param>
/// <param name="Titles">Other job titles that mean it.</param>
/// <param name="Approves">What it may approve alone.</param>
/// <param name="Does">What it may change without asking.</param>
public sealed record Rung(
    Role Role,
    string Title,
    IReadOnlyList<string> Titles,
    Limits Approves,
    IReadOnlySet<Duty> Does)
{
    /// <summary>Every word that means this rung: its code, its title and the other titles.</summary>
    public IEnumerable<string> Words => [Role.Code, Title, .. Titles];
}
