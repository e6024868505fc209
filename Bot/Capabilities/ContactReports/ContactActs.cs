using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>
/// Keeps a contact report, and makes its actions milestones, in one act. Everybody on the team may report; an action that the writer may not
/// set alone stands in the report, and they may ask for it.
/// </summary>
internal sealed class ContactActs(AtOnceDesk desk, Agency agency, IDirectory directory)
{
    public Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = ContactOrder.Read(claim.Data);
        var account = order.Account ?? throw new InvalidDataException("A contact report names no account.");
        return desk.CarryOutAsync(claim, account, doing => KeepAsync(order, doing, cancel), cancel);
    }

    private async ValueTask<Outcome> KeepAsync(ContactOrder order, Doing doing, CancellationToken cancel)
    {
        var book = doing.Book;
        if (ContactRules.Lacks(order, book, book.Today) is { } lack)
        {
            return Outcome.Refuses(lack);
        }

        var names = await Names.OfAsync(directory, [.. order.Actions.Select(action => action.Owner).OfType<PersonId>(), doing.By], cancel);
        var report = ContactWords.Report(order, person => names[person], doing.By);
        doing.Change<NoteFacts>(entry: null, AccountKeys.NoteOf(book.Id, doing.Act.TakeNumber()), new NoteFacts(report), new AuditNote("note.contact", ContactWords.Title, "", report));
        var own = MaySet(doing) ? order.Actions : [];
        foreach (var action in own)
        {
            Add(action, doing, names);
        }

        doing.Asks([.. order.Actions.Except(own).Select(action => AsOrder(action, doing, names))]);
        if (order.Budget is { } budget)
        {
            doing.Tell(Seniority.Directors(book, agency.Ladder), ContactWords.Budget(names[doing.By], book, budget));
        }

        return Outcome.Of(ContactWords.Kept(book.Head.Name, report, own.Count));
    }

    /// <summary>As for any new milestone.</summary>
    private bool MaySet(Doing doing) => Duties.May(doing.Book, agency.Ladder, doing.By, Duty.Milestones);

    private static UpdateOrder AsOrder(ContactAction action, Doing doing, Names names)
    {
        var words = ContactWords.AsMilestone(action, doing.Book, action.Owner is { } owner && owner != doing.By ? names[owner] : null);
        return new UpdateOrder(UpdateKind.NewMilestone, new UpdateTarget(doing.Book.Id, Thing: null, doing.Book.Head.Name), words, []) { Title = action.What, Day = action.Due, Owner = action.Owner ?? doing.By };
    }

    private static void Add(ContactAction action, Doing doing, Names names)
    {
        var milestone = NewMilestone.Set(doing, action.What, action.Due!.Value, action.Owner ?? doing.By);
        doing.Tell([action.Owner ?? doing.By], ContactWords.Yours(names[doing.By], milestone, doing.Book));
    }
}
