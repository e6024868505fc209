using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>What somebody may not do alone goes up the ladder as a request, for whoever may to agree to.</summary>
/// <param name="router">Asked for when it is needed: it holds all capabilities, this one too.</param>
internal sealed class UpdateAsking(Lazy<Router> router, UpdateMaking making, Listener listener, UndoDesk done, AccountBooks books)
{
    public bool MayAlone(UpdateOrder order, AccountBook book, PersonId person) => making.MayAlone(order, book, person);

    /// <summary>An update that an act of the presser left to be asked for. It stands in the act's receipt: the button only says which.</summary>
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (await done.MadeAsync(pressed, cancel) is not (_, var made)
            || !int.TryParse(pressed[AtOnceCards.Which], NumberStyles.None, CultureInfo.InvariantCulture, out var which)
            || made.Orders.ElementAtOrDefault(which) is not { } written)
        {
            return new Answer.Hint(AtOnceWords.Gone);
        }

        var order = UpdateOrder.Read(written);
        var heard = new Heard(pressed.Turn, listener.UnderstandAs(order.Text, pressed.Turn.Today, Intent.Update));
        return await books.ReadSeenAsync(pressed.Turn.Who, [order.Target!.Account], Depth.WithMilestones, cancel) is [var book]
            ? await AskAsync(heard, order, book, cancel) with { IsApart = true }
            : new Answer.Hint(AtOnceWords.NoSuchAccount);
    }

    public async Task<Answer> AskAsync(Heard heard, UpdateOrder order, AccountBook book, CancellationToken cancel)
    {
        var turn = heard.Turn with { Accounts = [.. heard.Turn.Accounts.Where(account => account.Account == book.Id)] };
        var intent = UpdateMaking.DutyOf(order.Kind) == Duty.Spend ? Intent.AskForSpend : Intent.AskForUpdate;
        var said = listener.UnderstandAs(order.Text, turn.Today, intent);
        var handed = order with { Choices = [], Owner = order.Kind == UpdateKind.NewMilestone ? order.Owner ?? turn.Who : order.Owner };
        return await router.Value.OwnerOf(intent).HearAsync(new Heard(turn, said) { Handed = handed.Write() }, cancel);
    }

    /// <summary>As the speaker would say it by itself.</summary>
    public static string InWords(UpdateOrder order, AccountBook book) =>
        order.Text.Contains(book.Head.Name, StringComparison.OrdinalIgnoreCase) ? order.Text : $"{order.Text} on {book.Head.Name}";
}
