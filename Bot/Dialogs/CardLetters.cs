using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Dialogs;

/// <summary>
/// Letters about one thing of an account, such as a request: each is said in the words that are true when it is sent, and the cards
/// that stand in chats take on the face that the thing has now.
/// </summary>
/// <typeparam name="TView">The thing with all that is needed to speak of it.</typeparam>
internal abstract class CardLetters<TView>(AccountBooks books, Guests guests, TimeProvider time) : IWorkHandler
    where TView : class
{
    public abstract IReadOnlyCollection<string> Kinds { get; }

    /// <summary>The kind of work that redraws its cards.</summary>
    protected abstract string RedrawKind { get; }

    public virtual async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        return await FindAsync(note, cancel) switch
        {
            null => new WorkResult.Done(),
            var view when item.Kind == RedrawKind => await RedrawAsync(item, note, view, cancel),
            var view => await PostAsync(item, note, view, cancel),
        };
    }

    protected static Recipient ToReader(AccountNote note) => new(note.To!.Value.ToString(), note.In, note.Via);

    /// <summary>Open or closed; null where there is no such thing.</summary>
    protected abstract Task<TView?> FindAsync(AccountNote note, CancellationToken cancel);

    /// <summary>Null where there is nothing left to say: it has moved on, and another letter tells how.</summary>
    protected abstract Message? Render(string kind, AccountNote note, TView view);

    /// <summary>The card as one reader sees it now.</summary>
    protected abstract Message Face(TView view, PersonId reader);

    protected abstract AccountBook BookOf(TView view);

    /// <summary>Whether the thing waits for this reader: without a card they could do nothing.</summary>
    protected abstract bool NeedsCard(TView view, PersonId reader);

    /// <summary>The thing's number on its account.</summary>
    protected abstract int NumberOf(TView view);

    /// <summary>Whether such a letter's card is one of the thing's own, and takes on its face with the others.</summary>
    protected virtual bool IsCopy(string kind) => true;

    /// <summary>Counts every change of the thing.</summary>
    protected abstract int VersionOf(TView view);

    /// <summary>A letter did not arrive and never will. It may be told twice.</summary>
    protected virtual Task UndeliveredAsync(string kind, AccountNote note, UnreachedBecause why, CancellationToken cancel) => Task.CompletedTask;

    private static UnreachedBecause Because(Refusal why) => why switch
    {
        Refusal.Blocked => UnreachedBecause.Blocked,
        Refusal.NotInstalled or Refusal.ConversationGone or Refusal.NoWay => UnreachedBecause.NotInstalled,
        Refusal.NotPermitted => UnreachedBecause.NotPermitted,
        _ => UnreachedBecause.Other,
    };

    private async Task<WorkResult> PostAsync(WorkItem item, AccountNote note, TView view, CancellationToken cancel)
    {
        if (Render(item.Kind, note, view) is not { } message)
        {
            return new WorkResult.Done();
        }

        await NoteGuestAsync(view, note.To!.Value, cancel);
        return new WorkResult.Post(ToReader(note) with { MustAct = NeedsCard(view, note.To!.Value) }, message, posted => CopyOf(item, note, view, message, posted))
        {
            Undelivered = (why, token) => UndeliveredAsync(item.Kind, note, Because(why), token),
        };
    }

    /// <summary>Somebody outside the team, such as a manager, finds it among what waits for them as long as it does.</summary>
    private Task NoteGuestAsync(TView view, PersonId reader, CancellationToken cancel) => (Access.MaySee(BookOf(view), reader), NeedsCard(view, reader)) switch
    {
        (true, _) => Task.CompletedTask,
        (_, true) => guests.NoteAsync(reader, BookOf(view).Id, NumberOf(view), cancel),
        _ => guests.ForgetAsync(reader, BookOf(view).Id, NumberOf(view), cancel),
    };

    private IReadOnlyList<Write> CopyOf(WorkItem item, AccountNote note, TView view, Message message, Posted posted) =>
        message.Card is not null && IsCopy(item.Kind) && posted.ActivityId is { } activityId
            ? CardCopies.Kept(note.Account, note.No, new CardCopy(note.To!.Value, posted.Where, activityId, VersionOf(view)), RedrawKind, item.Id, time.GetUtcNow())
            : [];

    /// <summary>Where the work was in hand before, an old face may have come late, over a new one: then what is said to be drawn is drawn once more.</summary>
    private async Task<WorkResult> RedrawAsync(WorkItem item, AccountNote note, TView view, CancellationToken cancel)
    {
        var copies = await books.CopiesAsync(note.Account, note.No, cancel);
        foreach (var reader in copies.Select(copy => copy.Value.Reader).Distinct())
        {
            await NoteGuestAsync(view, reader, cancel);
        }

        var wanted = copies.Where(copy => copy.Value.Drawn < VersionOf(view) || (item.IsAgain && copy.Value.Drawn == VersionOf(view)));
        return new WorkResult.Redraw([.. wanted.Select(copy => Redrawn(copy, view))]);
    }

    private Redrawing Redrawn(Entry<CardCopy> copy, TView view) => new(
        new Posted(copy.Value.Where, copy.Value.ActivityId),
        Face(view, copy.Value.Reader),
        new Write.Replace(copy.Key, Document.Write(copy.Value with { Drawn = VersionOf(view) }), copy.ETag),
        new Write.Delete(copy.Key, copy.ETag))
    {
        Anew = NeedsCard(view, copy.Value.Reader) ? posted => KeptAnew(copy.Value, view, posted) : null,
    };

    /// <summary>No work of its own follows: the next change draws it with the others.</summary>
    private IReadOnlyList<Write> KeptAnew(CardCopy old, TView view, Posted posted) => posted.ActivityId is { } id
        ? [new Write.Insert(AccountKeys.CardCopy(BookOf(view).Id, NumberOf(view), id), Document.Write(old with { ActivityId = id, Drawn = VersionOf(view) }))]
        : [];
}
