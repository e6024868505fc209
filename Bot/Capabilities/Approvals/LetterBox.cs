using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What letters about requests say.</summary>
internal sealed class LetterBox(RequestViews views, PassingOn passing, AccountBooks books, Guests guests, TimeProvider time) : CardLetters<RequestView>(books, guests, time)
{
    public override IReadOnlyCollection<string> Kinds { get; } =
        [Letters.Decide, Letters.Outcome, Letters.Progress, Letters.Sent, Letters.Inform, Letters.Stuck, Letters.Undelivered, Letters.Withdrawn, Letters.RedrawCards, HandingOver.Elsewhere, Letters.UnreadTitle];

    protected override string RedrawKind => Letters.RedrawCards;

    protected override Task<RequestView?> FindAsync(AccountNote note, CancellationToken cancel) => views.FindAsync(note.Account, note.No, cancel);

    protected override Message Face(RequestView view, PersonId reader) =>
        RequestCards.For(view, reader, $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}");

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
        _ => null,
    };

    protected override Task UndeliveredAsync(string kind, AccountNote note, UnreachedBecause why, CancellationToken cancel) =>
        kind == Letters.Decide ? passing.TellAsync(note, why, cancel) : Task.CompletedTask;

    private static Message RenderDecision(string kind, AccountNote note, RequestView view, Course course) => kind switch
    {
        Letters.Outcome => new Message(ApprovalsWords.Outcome(view, course)),
        _ when view.Request.State == RequestState.ChangesAsked && view.Request.Current == note.Step => Card(view, note, ApprovalsWords.Progress(view, course)),
        _ => new Message(ApprovalsWords.Progress(view, course)),
    };

    private static Message Card(RequestView view, AccountNote note, string text) => RequestCards.For(view, note.To!.Value, text);
}
