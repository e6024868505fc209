using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>What letters about things owed say.</summary>
internal sealed class ObligationLetters(ObligationViews views, AccountBooks books, Guests guests, TimeProvider time) : CardLetters<ObligationView>(books, guests, time)
{
    /// <summary>For whoever owes it from now on.</summary>
    public const string Owed = "approvals.owed";

    /// <summary>The same, on the day and after.</summary>
    public const string Remind = "approvals.owedstill";

    /// <summary>For whoever made it a condition: it is done.</summary>
    public const string Met = "approvals.met";

    /// <summary>Every copy of the card takes on its new face.</summary>
    public const string RedrawCards = "approvals.owedredraw";

    public override IReadOnlyCollection<string> Kinds { get; } = [Owed, Remind, Met, RedrawCards];

    protected override string RedrawKind => RedrawCards;

    protected override Task<ObligationView?> FindAsync(AccountNote note, CancellationToken cancel) => views.FindAsync(note.Account, note.No, cancel);

    protected override Message? Render(string kind, AccountNote note, ObligationView view) => kind switch
    {
        Met => new Message(ObligationWords.Met(view)),
        Owed or Remind when view.Owed.IsOpen => ObligationCards.For(view, note.To!.Value, kind == Owed ? ObligationWords.Owed(view) : ObligationWords.Remind(view)),
        _ => null,
    };

    protected override Message Face(ObligationView view, PersonId reader) => ObligationCards.For(view, reader, ObligationWords.State(view));

    protected override AccountBook BookOf(ObligationView view) => view.Book;

    protected override bool NeedsCard(ObligationView view, PersonId reader) => view.Owed.IsOpen && view.Owed.Owner == reader;

    protected override int NumberOf(ObligationView view) => view.Owed.No;

    protected override int VersionOf(ObligationView view) => view.Owed.Version;
}
