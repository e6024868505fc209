using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Says each letter in the words that are true when it is sent, and redraws the cards that stand in chats.</summary>
internal sealed class LetterBox(RequestViews views, AccountBooks books, Raising raising, Guests guests, TimeProvider time) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } =
        [Letters.Decide, Letters.Outcome, Letters.Progress, Letters.Sent, Letters.Inform, Letters.Stuck, Letters.Withdrawn, Letters.DoneAtOnce, Letters.RedrawCards];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        if (item.Kind == Letters.DoneAtOnce)
        {
            return await DoneAtOnceAsync(note, cancel);
        }

        return await views.FindAsync(note.Account, note.No, cancel) switch
        {
            null => new WorkResult.Done(),
            var view when item.Kind == Letters.RedrawCards => await RedrawAsync(view, cancel),
            var view => await PostAsync(item, note, view, cancel),
        };
    }

    private async Task<WorkResult> PostAsync(WorkItem item, AccountNote note, RequestView view, CancellationToken cancel)
    {
        if (Render(item, note, view) is not { } message)
        {
            return new WorkResult.Done();
        }

        if (item.Kind == Letters.Decide && !Access.MaySee(view.Book, note.To!.Value))
        {
            await guests.NoteAsync(note.To.Value, note.Account, note.No, cancel);
        }

        return new WorkResult.Post(ToReader(note), message, posted => CopyOf(item, note, view, message, posted));
    }

    /// <summary>Null where there is nothing left to say: somebody else decided meanwhile, or it was withdrawn.</summary>
    private static Message? Render(WorkItem item, AccountNote note, RequestView view) => item.Kind switch
    {
        Letters.Decide when view.MayDecide.Contains(note.To!.Value) => Card(view, note, ApprovalsWords.Asks(view)),
        Letters.Sent => Card(view, note, ApprovalsWords.Sent(view)),
        Letters.Progress when view.Request.State == RequestState.ChangesAsked && view.Request.Current == note.Step =>
            Card(view, note, ApprovalsWords.Progress(view, note.Step)),
        Letters.Progress => new Message(ApprovalsWords.Progress(view, note.Step)),
        Letters.Outcome => new Message(ApprovalsWords.Outcome(view, note.Step)),
        Letters.Inform => new Message(ApprovalsWords.Informs(view)),
        Letters.Withdrawn => new Message(ApprovalsWords.Withdrawn(view)),
        Letters.Stuck => new Message(ApprovalsWords.Stuck(view)),
        _ => null,
    };

    private static Message Card(RequestView view, AccountNote note, string text) => RequestCards.For(view, note.To!.Value, text);

    /// <summary>
    /// Where a card stands is kept, and its request is looked at once more: a decision that fell while the card was on its way knew
    /// nothing of it.
    /// </summary>
    private IReadOnlyList<Write> CopyOf(WorkItem item, AccountNote note, RequestView view, Message message, Posted posted)
    {
        if (message.Card is null || posted.ActivityId is not { } activityId)
        {
            return [];
        }

        var copy = new CardCopy(note.To!.Value, posted.Where, activityId, view.Request.Version);
        return CardCopies.Kept(view.Book.Id, view.Request.No, copy, Letters.RedrawCards, item.Id, time.GetUtcNow());
    }

    private async Task<WorkResult> RedrawAsync(RequestView view, CancellationToken cancel)
    {
        var copies = await books.CopiesAsync(view.Book.Id, view.Request.No, cancel);
        return new WorkResult.Redraw(
        [
            .. copies.Where(copy => copy.Value.Drawn < view.Request.Version).Select(copy => new Redrawing(
                new Posted(copy.Value.Where, copy.Value.ActivityId),
                RequestCards.For(view, copy.Value.Reader, $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}"),
                new Write.Replace(copy.Key, Document.Write(copy.Value with { Drawn = view.Request.Version }), copy.ETag),
                new Write.Delete(copy.Key, copy.ETag))),
        ]);
    }

    private async Task<WorkResult> DoneAtOnceAsync(AccountNote note, CancellationToken cancel)
    {
        var parts = note.Event.Split('/');
        var op = new Op(DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[1]);
        var message = await raising.ShowAsync(note.Account, op, note.To!.Value, cancel);
        return new WorkResult.Post(ToReader(note), message, _ => []);
    }

    private static Recipient ToReader(AccountNote note) => new(note.To!.Value.ToString(), note.In, note.Via);
}
