using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Cards;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>The answer to a change that was made at once, with its undo.</summary>
internal static class AtOnceCards
{
    /// <summary>The last part of the verb of every Undo; the first is the capability's name.</summary>
    public const string Undo = "undo";

    public const string Account = AccountChoiceCard.Account;
    public const string Op = "op";
    public const string Day = "day";

    /// <summary>The button with which something that its maker may not do alone is asked for, as the act's receipt holds it.</summary>
    public const string Ask = "updates.ask";

    public const string No = "no";

    public static Message Done(DoneAtOnce done, AccountId account, Op op) => new(done.Asks.Count == 0 ? done.Words : $"{done.Words}\n{UpdateWords.ForOthers(done.Asks)}", new AdaptiveCard
    {
        Body = [new TextBlock(done.Words) { IsBold = true }, .. done.Asks.Count > 0 ? [new TextBlock(UpdateWords.ForOthers(done.Asks))] : Array.Empty<CardElement>()],
        Actions = [.. done.CanBeUndone ? [Button(done.Capability, account, op)] : Array.Empty<ActionExecute>(), .. done.Asks.Select((ask, no) => AskButton(done, no, account, op) with { Title = UpdateWords.AskFor(ask) })],
    });

    /// <summary>A card that asks nothing more.</summary>
    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static ActionExecute Button(string capability, AccountId account, Op op) => new("Undo", $"{capability}.{Undo}", Pointer(account, op));

    private static ActionExecute AskButton(DoneAtOnce done, int no, AccountId account, Op op) => no < done.Orders.Count
        ? new ActionExecute("Ask", Ask, new Dictionary<string, string>(Pointer(account, op), StringComparer.Ordinal) { [No] = no.ToString(CultureInfo.InvariantCulture) })
        : Opening.Of(done.Asks[no]);

    private static Dictionary<string, string> Pointer(AccountId account, Op op) => new(StringComparer.Ordinal)
    {
        [Account] = account.ToString(),
        [Op] = op.Id,
        [Day] = op.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
