using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>From words to a report: what is said already is kept, what is missing is asked for on the form.</summary>
internal sealed class ContactForm(AccountFinder finder, AccountBooks books, Listener listener, IDirectory directory)
{
    public async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var found = await finder.FindAsync(heard, cancel);
        var order = new ContactOrder(Account: null, There: null, Decided: null, [], Budget: null, [.. found.Accounts.Select(account => account.Account)]) { Typed = heard.Said.Utterance.Text };
        var form = new Form(heard.Turn.Op.Id, ContactReportsCapability.Door, order.Write(), heard.Turn.Op.Day);
        return found switch
        {
            { Accounts: [] } => new Answer.Say(new Cards.Message(AtOnceWords.OnNoAccount)),
            { Only: { } only } => await OnAsync(heard.Turn, only.Account, heard.Said.Utterance.Text, form, isNew: true, cancel),
            _ => new Answer.Ask(AccountChoiceCard.Of(found.Ask(ContactWords.WhichAccount), form, found.Accounts, ContactCards.Choose, ContactCards.Cancel), form),
        };
    }

    /// <summary>The account was chosen: the rest is read from what was typed first.</summary>
    public Task<Answer> ChosenAsync(Turn turn, ContactOrder order, Form form, AccountId account, CancellationToken cancel) =>
        OnAsync(turn, account, order.Typed ?? "", form, isNew: false, cancel);

    /// <summary>What was filled in. Where something is wrong the card stays, with all that was typed.</summary>
    public async Task<Answer> KeepAsync(Pressed pressed, Form form, CancellationToken cancel)
    {
        if (ContactOrder.Read(form.Data) is not { Account: { } account } || await books.ReadAsync(account, Depth.Core, cancel) is not { } book || !Access.MaySee(book, pressed.Turn.Who))
        {
            return new Answer.Hint(AtOnceWords.NoSuchAccount);
        }

        var order = new ContactOrder(account, pressed[ContactCards.There], pressed[ContactCards.Decided], [.. ActionsIn(pressed)], pressed[ContactCards.Budget], []);
        return ContactRules.Lacks(order, book, pressed.Turn.Today) is { } lack ? new Answer.Hint(lack) : new Answer.Order(ContactReportsCapability.Door, new Op(form.Day, form.Id), order.Write(), form);
    }

    private async Task<Answer> OnAsync(Turn turn, AccountId account, string text, Form form, bool isNew, CancellationToken cancel)
    {
        if (await books.ReadAsync(account, Depth.Core, cancel) is not { } book || !Access.MaySee(book, turn.Who))
        {
            return new Answer.Say(new Cards.Message(AtOnceWords.NoSuchAccount));
        }

        var names = await Names.OfAsync(directory, book.Team.Select(seat => seat.Person).Append(turn.Who), cancel);
        var order = ContactReader.Read(text, names.Known, words => listener.Understand(words, turn.Today)) with { Account = account };
        if (ContactRules.Lacks(order, book, turn.Today) is null)
        {
            return new Answer.Order(ContactReportsCapability.Door, new Op(form.Day, form.Id), order.Write(), isNew ? null : form);
        }

        var open = form with { Data = order.Write() };
        return new Answer.Ask(ContactCards.Of(book.Head.Name, order, open, [.. names.Known.OrderBy(person => person.Name, StringComparer.Ordinal)], turn.Who), open);
    }

    private static IEnumerable<ContactAction> ActionsIn(Pressed pressed) =>
        from no in Enumerable.Range(1, ContactCards.MostActions)
        let what = pressed[ContactCards.What(no)]
        where what is not null
        select new ContactAction(what, PersonId.TryParse(pressed[ContactCards.Owner(no)], out var owner) ? owner : null, DayIn(pressed[ContactCards.Due(no)]));

    private static DateOnly? DayIn(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
