using AccountBot.Accounts;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Status;

/// <summary>What a question about status is answered with: one account in full, or several in a line each.</summary>
/// <param name="Accounts">The worst first.</param>
/// <param name="Wanted">The colour that was asked after ("anything red?"); null where none was.</param>
internal sealed record StatusAnswer(IReadOnlyList<Standing> Accounts, AccountStatus? Wanted)
{
    /// <summary>Those of the colour that was asked after.</summary>
    public IReadOnlyList<Standing> OfWanted => [.. Accounts.Where(standing => standing.Status == Wanted)];
}

/// <summary>The rules of status questions. Pure.</summary>
internal static class StatusQuestion
{
    public static StatusAnswer Answer(Inquiry inquiry) => new(Standing.WorstFirst(inquiry.Books, inquiry.Today), WantedIn(inquiry));

    private static AccountStatus? WantedIn(Inquiry inquiry) => inquiry.Said.Tokens
        .Select(token => Enum.TryParse<AccountStatus>(token.Word, ignoreCase: true, out var status) && Enum.IsDefined(status) && char.IsLetter(token.Word[0]) ? status : (AccountStatus?)null)
        .FirstOrDefault(status => status is not null);
}
