using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>What somebody could not do alone beside an act is asked for as its receipt holds it: with the owner and the day that were filled in there.</summary>
internal sealed class AskedLater(ActDesk acts, AccountBooks books, UpdateAsking asking, Listener listener)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (UndoDesk.Which(pressed) is not var (account, op)
            || await acts.ReceiptAsync(account, op, cancel) is not { } receipt
            || receipt.By != pressed.Turn.Who
            || OrderIn(receipt, pressed[AtOnceCards.No]) is not { } order
            || await books.ReadAsync(account, Depth.WithMilestones, cancel) is not { } book
            || !Access.MaySee(book, pressed.Turn.Who))
        {
            return new Answer.Say(new Message(AtOnceWords.Gone));
        }

        return await asking.AskAsync(new Heard(pressed.Turn, listener.Understand(order.Text, pressed.Turn.Today)), order, book, cancel);
    }

    private static UpdateOrder? OrderIn(Receipt receipt, string? which) =>
        int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var no) && UndoDesk.Read(receipt) is { } done && no < done.Orders.Count ? UpdateOrder.Read(done.Orders[no]) : null;
}
