using AccountBot.Accounts;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.People;

namespace AccountBot.Capabilities.Content;

/// <summary>Content changes hands: its stage and its version are noted, and whoever has it now hears it once.</summary>
internal sealed class ContentActs(AtOnceDesk desk, Agency agency, IDirectory directory)
{
    public Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = ContentOrder.Read(claim.Data);
        return desk.CarryOutAsync(claim, order.Account, doing => HandAsync(order, doing, cancel), cancel);
    }

    private async ValueTask<Outcome> HandAsync(ContentOrder order, Doing doing, CancellationToken cancel)
    {
        var book = doing.Book;
        if (!Duties.May(book, agency.Ladder, doing.By, Duty.Content))
        {
            return Outcome.Refuses(ContentWords.MayNot(book.Head.Name));
        }

        if (book.Milestone(order.Milestone) is not { } entry)
        {
            return Outcome.Refuses(ContentWords.NotOpen(order.Title));
        }

        var before = entry.Value.Facts;
        var after = before with
        {
            Stage = order.Stage,
            IsBack = order.IsBack,
            Version = order.Version ?? (order.IsBack ? before.Version : ContentReader.Version(before.Version, before.IsBack)),
        };
        var whose = ContentTurns.Whose(book, agency.Ladder, after);
        var names = await Names.OfAsync(directory, whose.Append(doing.By), cancel);
        doing.Change(entry, entry.Key, after, new AuditNote(order.IsBack ? "content.back" : "content.handed", before.Title, ContentWords.Stage(before), ContentWords.Stage(after), order.Why));
        doing.Tell(whose, ContentWords.YourTurn(after, book, names[doing.By], order.Why));
        var handed = ContentWords.Handed(after, [.. whose.Select(person => names[person])]);
        return Outcome.Of(order.Besides.Count > 0 ? $"{handed}\n{UpdateWords.ByItself(order.Besides)}" : handed);
    }
}
