using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.People;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>
/// Carries out an ordered change that needs nobody's approval. Ordered in words it is answered by a letter of the act itself; ordered
/// by a button, by the card that takes the form's place.
/// </summary>
internal sealed class AtOnceDesk(ActDesk acts, IDirectory directory, Origins origins)
{
    private const string Done = "done";

    public async Task<CarriedOut> CarryOutAsync(Claim claim, AccountId account, Func<Doing, ValueTask<Outcome>> change, CancellationToken cancel)
    {
        var person = await directory.FindAsync(claim.By, cancel);
        var actor = new Actor(claim.By, person?.Name ?? claim.By.ToString());
        var acted = await acts.RunAsync(account, claim.Op, actor, (book, act) => DoAsync(new Doing(act, book, claim.By, claim, claim.In), change), cancel);
        var refusal = acted is null ? AtOnceWords.NoSuchAccount : acted.Answer?.Refusal;
        return refusal is not null
            ? new CarriedOut(AtOnceCards.Settled(refusal), refusal, Settles: true)
            : new CarriedOut(claim.CardId is null ? null : await ShowAsync(account, claim.Op, cancel), Done, Settles: true);
    }

    /// <summary>What the receipt of an act says of it.</summary>
    public async Task<Message> ShowAsync(AccountId account, Op op, CancellationToken cancel) =>
        await acts.ReceiptAsync(account, op, cancel) is { } receipt
            ? AtOnceCards.Done(Document.Parse<DoneAtOnce>(receipt.Result), account, op)
            : AtOnceCards.Settled(AtOnceWords.Gone);

    private async ValueTask<Outcome> DoAsync(Doing doing, Func<Doing, ValueTask<Outcome>> change)
    {
        if (!Access.MaySee(doing.Book, doing.By))
        {
            return Outcome.Refuses(AtOnceWords.NoSuchAccount);
        }

        var outcome = await change(doing);
        if (outcome.Words is not { } words)
        {
            return outcome;
        }

        origins.Note(doing.Claim, words, doing.Book, doing.Act);
        doing.Act.Result = Document.ToText(doing.Done(words));
        if (doing.Claim.CardId is null)
        {
            var which = string.Create(CultureInfo.InvariantCulture, $"{doing.Claim.Op.Day:yyyy-MM-dd}/{doing.Claim.Op.Id}");
            doing.Act.Post(AtOnceLetters.Answer, doing.By, new AccountNote(doing.Book.Id, No: 0, doing.By, which, doing.By, Step: 0, doing.Claim.In, doing.Claim.In));
        }

        return outcome;
    }
}

/// <summary>What came of a change.</summary>
/// <param name="Refusal">Why nothing was changed; null where it was.</param>
/// <param name="Words">What its maker is told.</param>
internal sealed record Outcome(string? Refusal, string? Words)
{
    public static Outcome Refuses(string why) => new(why, Words: null);

    public static Outcome Of(string words) => new(Refusal: null, words);
}
