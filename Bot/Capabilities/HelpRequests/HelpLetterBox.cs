using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>What letters about help say. A note's step is the version of the item that it tells of.</summary>
internal sealed class HelpLetterBox(HelpViews views, UnreachedHelp unreached, AccountBooks books, Guests guests, TimeProvider time) : CardLetters<HelpView>(books, guests, time)
{
    public override IReadOnlyCollection<string> Kinds { get; } = [HelpLetters.Asks, HelpLetters.Asked, HelpLetters.Progress, HelpLetters.Undelivered, HelpLetters.RedrawCards];

    protected override string RedrawKind => HelpLetters.RedrawCards;

    protected override Task<HelpView?> FindAsync(AccountNote note, CancellationToken cancel) => views.FindAsync(note.Account, note.No, cancel);

    protected override Message Face(HelpView view, PersonId reader) => HelpCards.For(view, reader, HelpWords.State(view, reader));

    protected override AccountBook BookOf(HelpView view) => view.Book;

    protected override bool NeedsCard(HelpView view, PersonId reader) => HelpRules.MayHelp(view.Help).Contains(reader);

    protected override int NumberOf(HelpView view) => view.Help.No;

    protected override int VersionOf(HelpView view) => view.Help.Version;

    protected override Message? Render(string kind, AccountNote note, HelpView view) => kind switch
    {
        HelpLetters.Asks when HelpRules.MayHelp(view.Help).Contains(note.To!.Value) => HelpCards.For(view, note.To!.Value, HelpWords.Asks(view)),
        HelpLetters.Asked => HelpCards.For(view, note.To!.Value, HelpWords.Asked(view)),
        HelpLetters.Progress when view.Help.News == note.Step => Progress(note, view),
        HelpLetters.Undelivered when view.Help.News == note.Step => new Message(HelpWords.Undelivered(view)),
        _ => null,
    };

    /// <summary>An answer comes with the question whether it helped.</summary>
    private static Message Progress(AccountNote note, HelpView view)
    {
        var text = HelpWords.Progress(view, note.Event, note.By);
        return view.Help is { State: HelpState.Done, Answer: not null } ? HelpCards.For(view, note.To!.Value, text) : new Message(text);
    }

    protected override Task UndeliveredAsync(string kind, AccountNote note, UnreachedBecause why, CancellationToken cancel) =>
        kind == HelpLetters.Asks ? unreached.TellAsync(note, why, cancel) : Task.CompletedTask;
}
