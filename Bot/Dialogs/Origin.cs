using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;

namespace AccountBot.Dialogs;

/// <summary>Something that became an order of another capability, such as a call for help that becomes a request.</summary>
/// <param name="Capability">Whose it is; it takes note in the order's own act.</param>
/// <param name="No">Its number on the account.</param>
internal sealed record Origin(string Capability, AccountId Account, int No);

/// <summary>Lets what an order came from take note of it, in the one transaction that carries it out.</summary>
internal sealed class Origins(Lazy<Router> router)
{
    /// <param name="became">What it is now, in a sentence.</param>
    public void Note(Claim claim, string became, AccountBook book, Act act)
    {
        if (claim.Origin is { } origin && origin.Account == book.Id)
        {
            router.Value.Find(origin.Capability)?.NoteBecame(origin, became, book, act, claim);
        }
    }
}
