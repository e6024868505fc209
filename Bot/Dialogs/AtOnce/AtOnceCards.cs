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

    /// <summary>Which of the things to be asked for.</summary>
    public const string Which = "which";

    public static Message Done(DoneAtOnce done, AccountId account, Op op) => new(done.Asks.Count == 0 ? done.Words : $"{done.Words}\n{UpdateWords.ForOthers(done.Asks)}", new AdaptiveCard
    {
        Body = [new TextBlock(done.Words) { IsBold = true }, .. done.Asks.Count > 0 ? [new TextBlock(UpdateWords.ForOthers(done.Asks))] : Array.Empty<CardElement>()],
        Actions = [.. done.CanBeUndone ? [Button(done.Capability, account, op)] : Array.Empty<ActionExecute>(), .. done.Asks.Select((ask, which) => AskButton(done, which, account, op) with { Title = UpdateWords.AskFor(ask) })],
    });

    /// <summary>A card that asks nothing more.</summary>
    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static ActionExecute Button(string capability, AccountId account, Op op) => new("Undo", $"{capability}.{Undo}", DataOf(account, op));

    /// <summary>Words are asked as if they were typed; an order stays in the receipt, where no client writes.</summary>
    private static ActionExecute AskButton(DoneAtOnce done, int which, AccountId account, Op op) => done.Orders.Count == 0
        ? Opening.Of(done.Asks[which])
        : new ActionExecute("Ask", UpdateOrder.AskVerb, new Dictionary<string, string>(DataOf(account, op), StringComparer.Ordinal) { [Which] = which.ToString(CultureInfo.InvariantCulture) });

    private static Dictionary<string, string> DataOf(AccountId account, Op op) => new(StringComparer.Ordinal)
    {
        [Account] = account.ToString(),
        [Op] = op.Id,
        [Day] = op.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
