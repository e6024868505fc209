using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Says each letter in the words that are true when it is sent, and redraws the cards that stand in chats.</summary>
internal sealed class HelpLetterBox(HelpViews views, AccountBooks books, TimeProvider time) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } = [HelpLetters.Asks, HelpLetters.Asked, HelpLetters.Progress, HelpLetters.RedrawCards];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        return await views.FindAsync(note.Account, note.No, cancel) switch
        {
            null => new WorkResult.Done(),
            var view when item.Kind == HelpLetters.RedrawCards => await RedrawAsync(view, cancel),
            var view => Render(item, note, view) is { } message
                ? new WorkResult.Post(new Recipient(note.To!.Value.ToString(), note.In, note.Via), message, posted => CopyOf(item, note, view, message, posted))
                : new WorkResult.Done(),
        };
    }

    /// <summary>Null where it has moved on, and a later letter tells how.</summary>
    private static Message? Render(WorkItem item, AccountNote note, HelpView view) => item.Kind switch
    {
        HelpLetters.Asks when HelpRules.MayHelp(view.Help).Contains(note.To!.Value) => HelpCards.For(view, note.To!.Value, HelpWords.Asks(view)),
        HelpLetters.Asked => HelpCards.For(view, note.To!.Value, HelpWords.Asked(view)),
        HelpLetters.Progress when view.Help.Version == note.Step => new Message(HelpWords.Progress(view)),
        _ => null,
    };

    private IReadOnlyList<Write> CopyOf(WorkItem item, AccountNote note, HelpView view, Message message, Posted posted) =>
        message.Card is not null && posted.ActivityId is { } activityId
            ? CardCopies.Kept(view.Book.Id, view.Help.No, new CardCopy(note.To!.Value, posted.Where, activityId, view.Help.Version), HelpLetters.RedrawCards, item.Id, time.GetUtcNow())
            : [];

    private async Task<WorkResult> RedrawAsync(HelpView view, CancellationToken cancel)
    {
        var copies = await books.CopiesAsync(view.Book.Id, view.Help.No, cancel);
        return new WorkResult.Redraw(
        [
            .. copies.Where(copy => copy.Value.Drawn < view.Help.Version).Select(copy => new Redrawing(
                new Posted(copy.Value.Where, copy.Value.ActivityId),
                HelpCards.For(view, copy.Value.Reader, HelpWords.State(view)),
                new Write.Replace(copy.Key, Document.Write(copy.Value with { Drawn = view.Help.Version }), copy.ETag),
                new Write.Delete(copy.Key, copy.ETag))),
        ]);
    }
}
