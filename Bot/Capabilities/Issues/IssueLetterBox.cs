using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Issues;

/// <summary>What letters about issues say. A note's step is the version of the issue that it tells of.</summary>
internal sealed class IssueLetterBox(IssueViews views, AccountBooks books, Guests guests, TimeProvider time) : CardLetters<IssueView>(books, guests, time)
{
    public override IReadOnlyCollection<string> Kinds { get; } = [IssueLetters.Raised, IssueLetters.Promised, IssueLetters.Broken, IssueLetters.Moved, IssueLetters.RedrawCards];

    protected override string RedrawKind => IssueLetters.RedrawCards;

    protected override Task<IssueView?> FindAsync(AccountNote note, CancellationToken cancel) => views.FindAsync(note.Account, note.No, note.By, cancel);

    protected override Message Face(IssueView view, PersonId reader) => IssueCards.For(view, reader, IssueWords.State(view));

    protected override AccountBook BookOf(IssueView view) => view.Book;

    protected override bool NeedsCard(IssueView view, PersonId reader) => view.Issue.State == IssueState.Open && view.MayChange(reader);

    protected override int NumberOf(IssueView view) => view.Issue.No!.Value;

    protected override int VersionOf(IssueView view) => view.Issue.Version;

    /// <summary>Nothing for somebody who is on the account no more.</summary>
    protected override Message? Render(string kind, AccountNote note, IssueView view) => kind switch
    {
        _ when !Access.MaySee(view.Book, note.To!.Value) => null,
        IssueLetters.Raised => IssueCards.For(view, note.To!.Value, IssueWords.Tells(view)),
        IssueLetters.Promised when view.Issue.Version == note.Step => IssueCards.For(view, note.To!.Value, IssueWords.TellsPromise(view, view.Names[note.By])),
        IssueLetters.Broken when view.Issue.IsPromiseBroken => IssueCards.For(view, note.To!.Value, IssueWords.Broken(view)),
        IssueLetters.Moved when IssueRules.StandsSince(view.Issue, note.Step) => new Message(IssueWords.Moved(view, view.Names[note.By])),
        _ => null,
    };
}
