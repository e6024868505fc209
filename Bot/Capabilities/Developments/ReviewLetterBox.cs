using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Developments;

/// <summary>What letters about calls for review say.</summary>
internal sealed class ReviewLetterBox(ReviewViews views, AccountBooks books, Guests guests, TimeProvider time) : CardLetters<ReviewView>(books, guests, time)
{
    public const string Asks = "developments.asks";
    public const string Answered = "developments.answered";
    public const string RedrawCards = "developments.redraw";

    public override IReadOnlyCollection<string> Kinds { get; } = [Asks, Answered, RedrawCards];

    protected override string RedrawKind => RedrawCards;

    public static void Post(Act act, AccountBook book, ReviewFlag flag, string kind, PersonId to, ConversationReference via) =>
        act.Post(kind, to, new AccountNote(book.Id, flag.No, to, kind, act.Actor.Id, flag.Version, In: null, via));

    protected override Task<ReviewView?> FindAsync(AccountNote note, CancellationToken cancel) => views.FindAsync(note.Account, note.No, cancel);

    protected override Message Face(ReviewView view, PersonId reader) => ReviewCards.For(view, reader, DevelopmentWords.State(view));

    protected override AccountBook BookOf(ReviewView view) => view.Book;

    protected override bool NeedsCard(ReviewView view, PersonId reader) => view.MayAnswer(reader);

    protected override int NumberOf(ReviewView view) => view.Flag.No;

    protected override int VersionOf(ReviewView view) => view.Flag.Version;

    protected override Message? Render(string kind, AccountNote note, ReviewView view) => kind switch
    {
        _ when !Access.MaySee(view.Book, note.To!.Value) => null,
        Asks when view.Flag.Answer is null => ReviewCards.For(view, note.To!.Value, DevelopmentWords.Asks(view)),
        Answered => new Message(DevelopmentWords.Answered(view)),
        _ => null,
    };
}
