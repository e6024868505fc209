using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What letters about requests say.</summary>
internal sealed class LetterBox(RequestViews views, UndeliveredCards undelivered, AccountBooks books, Guests guests, TimeProvider time) : CardLetters<RequestView>(books, guests, time)
{
    public override IReadOnlyCollection<string> Kinds { get; } =
        [
            Letters.Decide, Letters.Outcome, Letters.Progress, Letters.Sent, Letters.Inform, Letters.Stuck, Letters.Undelivered, Letters.Withdrawn, Letters.RedrawCards,
            Letters.Nudged, Letters.Reminder, Letters.HoldsUp, Letters.HasNudged, Letters.Escalated, Letters.Stalled, Letters.Expired, Letters.Passed, Letters.TakenBack, Letters.Moved,
            HandingOver.Elsewhere, Letters.UnreadTitle,
        ];

    protected override string RedrawKind => Letters.RedrawCards;

    protected override Task<RequestView?> FindAsync(AccountNote note, CancellationToken cancel) => views.FindAsync(note.Account, note.No, cancel);

    /// <summary>Somebody who has no part in it any more, such as a cover after the absence, is told that and no facts.</summary>
    protected override Message Face(RequestView view, PersonId reader) => Access.MaySee(view.Book, view.Request, reader)
        ? RequestCards.For(view, reader, $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}")
        : FormCards.Settled(ApprovalsWords.NoLongerWithYou);

    protected override AccountBook BookOf(RequestView view) => view.Book;

    protected override bool NeedsCard(RequestView view, PersonId reader) => view.MayDecide.Contains(reader);

    protected override int NumberOf(RequestView view) => view.Request.No;

    protected override int VersionOf(RequestView view) => view.Request.Version;

    protected override Message? Render(string kind, AccountNote note, RequestView view) => kind switch
    {
        Letters.Progress or Letters.Outcome => note.By is { } by && Course.Of(view.Request, note.Step, by) is { } course ? RenderDecision(kind, note, view, course) : null,
        Letters.Decide when view.MayDecide.Contains(note.To!.Value) => Card(view, note, ApprovalsWords.Asks(view)),
        Letters.Sent => Card(view, note, ApprovalsWords.Sent(view)),
        Letters.Inform => new Message(ApprovalsWords.Informs(view)),
        Letters.Withdrawn => new Message(ApprovalsWords.Withdrawn(view)),
        HandingOver.Elsewhere => new Message(AbsenceWords.Elsewhere(view, note.By!.Value)),
        Letters.UnreadTitle => new Message(note.Event),
        Letters.Stuck => new Message(ApprovalsWords.Stuck(view)),
        Letters.Undelivered => new Message(ApprovalsWords.Undelivered(view)),
        Letters.Nudged or Letters.Reminder or Letters.HoldsUp => RenderAgain(kind, note, view),
        _ => Later(kind, note, view) is { } text ? new Message(text) : null,
    };

    /// <summary>What befalls a request later on: plain words, for the card stands in the chat already.</summary>
    private static string? Later(string kind, AccountNote note, RequestView view) => kind switch
    {
        Letters.HasNudged => LaterWords.HasNudged(view),
        Letters.Escalated => LaterWords.Escalated(view, note.To!.Value),
        Letters.Stalled => LaterWords.Stalled(view),
        Letters.Expired => LaterWords.Expired(view),
        Letters.Passed => LaterWords.Passed(view, note.By),
        Letters.TakenBack => LaterWords.TakenBack(view, note.By),
        Letters.Moved => LaterWords.Rerouted(view),
        _ => null,
    };

    protected override Task UndeliveredAsync(string kind, AccountNote note, UnreachedBecause why, CancellationToken cancel) =>
        kind == Letters.Decide ? undelivered.TellAsync(note, why, cancel) : Task.CompletedTask;

    private static Message RenderDecision(string kind, AccountNote note, RequestView view, Course course) => kind switch
    {
        Letters.Outcome => OutcomeCards.For(view, course, note.To!.Value),
        _ when view.Request.State == RequestState.ChangesAsked && view.Request.Current == note.Step => Card(view, note, ApprovalsWords.Progress(view, course)),
        _ => new Message(ApprovalsWords.Progress(view, course)),
    };

    /// <summary>The card once more, and not as an old one: only where it still waits for its reader.</summary>
    private static Message? RenderAgain(string kind, AccountNote note, RequestView view) => Waiting.For(view.Book, view.Request).Contains(note.To!.Value)
        ? Card(view, note, Again(kind, view))
        : null;

    private static string Again(string kind, RequestView view) => kind switch
    {
        Letters.Nudged => LaterWords.Nudge(view),
        Letters.HoldsUp => LaterWords.HoldsUp(view),
        _ => LaterWords.Reminder(view),
    };

    /// <summary>The decider's answer carries an undo and is no copy of the request's card.</summary>
    protected override bool IsCopy(string kind) => kind != Letters.Outcome;

    private static Message Card(RequestView view, AccountNote note, string text) => RequestCards.For(view, note.To!.Value, text);
}
