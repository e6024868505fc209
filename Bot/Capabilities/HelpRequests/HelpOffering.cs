using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>A question whose account is known: what was answered on it before is offered first, else it goes to whoever stands above.</summary>
internal sealed class HelpOffering(AccountBooks books, HelpAnswers answers, IDirectory directory, Agency agency)
{
    public const string Door = "help";

    /// <param name="order">Names the account.</param>
    /// <param name="asked">The form that asked for the account; null where none had to.</param>
    public async Task<Answer> BeginAsync(Turn turn, HelpOrder order, Form? asked, CancellationToken cancel)
    {
        if (await books.ReadAsync(order.Account!.Value, Depth.Core, cancel) is { } book
            && Access.MaySee(book, turn.Who)
            && await answers.FindAsync(book, turn.Who, order.Question, cancel) is { } kept)
        {
            var above = HelpRules.WhoIsAsked(book, agency.Ladder, turn.Who);
            var names = await Names.OfAsync(directory, [kept.By, .. above], cancel);
            var form = new Form(asked?.Id ?? turn.Op.Id, Door, (order with { Offered = kept.No }).Write(), asked?.Day ?? turn.Op.Day);
            return new Answer.Ask(HelpOfferCards.Of(book, kept, agency.Calendar.Day(kept.At), above, names, form), form);
        }

        return Ask(turn, order, asked);
    }

    /// <summary>It goes to whoever stands above the asker.</summary>
    public static Answer.Order Ask(Turn turn, HelpOrder order, Form? form) => new(Door, form is null ? turn.Op : new Op(form.Day, form.Id), order.Write(), form);

    /// <summary>What an offer's answer comes to: it helped, or the question goes on.</summary>
    public static Answer.Order Answered(Turn turn, Form form, bool helped) => Ask(turn, HelpOrder.Read(form.Data) with { IsUseful = helped }, form);
}
