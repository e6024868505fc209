using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The one way in for every button on a request's card: finds the request, and lets in only those who are part of it.</summary>
internal sealed class RequestDoor(ActDesk acts, RequestViews views)
{
    /// <summary>Lets <paramref name="act"/> say what becomes of an open request, and answers with the card as it then stands.</summary>
    public async Task<Answer> ActAsync(Pressed pressed, Func<RequestInHand, CancellationToken, ValueTask<Outcome>> act, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target)
        {
            return new Answer.Hint(ApprovalsWords.NoSuchRequest);
        }

        var acted = await acts.RunAsync(target.Account, target.Op, pressed.Turn.Actor, (book, change) => EnterAsync(pressed, target, book, change, act, cancel), cancel);
        return acted?.Answer switch
        {
            { Hint: { } hint } => new Answer.Hint(hint),
            { Made: { } made } outcome => Show(await views.AtOnce.OfAsync(made.Book, made.Request, cancel), pressed.Turn.Who, outcome.Note),
            _ => await ShowAsync(target, pressed.Turn.Who, cancel),
        };
    }

    /// <summary>The card's present state, for whoever is part of the request; to everybody else there is none.</summary>
    public async Task<Answer> ShowAsync(Target target, PersonId reader, CancellationToken cancel) =>
        await FindAsync(target, reader, cancel) is { } view ? Show(view, reader) : new Answer.Hint(ApprovalsWords.NoSuchRequest);

    /// <summary>Null to whoever is no part of it.</summary>
    public async Task<RequestView?> FindAsync(Target target, PersonId reader, CancellationToken cancel) =>
        await views.AtOnce.FindAsync(target.Account, target.No, cancel) is { } view && Access.MaySee(view.Book, view.Request, reader) ? view : null;

    private static Answer.Say Show(RequestView view, PersonId reader, string? note = null) =>
        new(RequestCards.For(view, reader, $"{(note is null ? "" : $"{note} ")}{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}", note));

    private async ValueTask<Outcome> EnterAsync(Pressed pressed, Target target, AccountBook book, Act change, Func<RequestInHand, CancellationToken, ValueTask<Outcome>> act, CancellationToken cancel)
    {
        if (book.Request(target.No) is not { } entry)
        {
            return Outcome.Show;
        }

        var inHand = new RequestInHand(pressed, target, entry, book, change);
        return Access.MaySee(book, entry.Value, change.Actor.Id) ? await act(inHand, cancel) : inHand.Refuse(ApprovalsWords.NoSuchRequest);
    }
}

/// <summary>An open request whose button was pressed, with all that it takes to change it.</summary>
internal sealed record RequestInHand(Pressed Pressed, Target Target, Entry<ApprovalRequest> Entry, AccountBook Book, Act Act)
{
    public ApprovalRequest Request => Entry.Value;

    public PersonId By => Act.Actor.Id;

    public Letters LettersOf(ApprovalRequest request) => new(Act, Book, request, Pressed.Turn.Conversation);

    public Outcome Made(ApprovalRequest request) => new(Hint: null, new Made(Book, request));

    /// <summary>Somebody tried what is not theirs: nothing changes, and one line of the audit says so.</summary>
    public Outcome Refuse(string hint)
    {
        Act.Op = Op.Of(Target.Op.Day, "refused", $"{Target.No}", By.ToString());
        Act.Audit("refused", $"request {Target.No}", "", "");
        return new Outcome(hint);
    }
}

/// <param name="Hint">Told to whoever pressed, while the card stays; null shows the card's present state.</param>
/// <param name="Made">What became of it, which need not be read again; null where nothing did.</param>
internal sealed record Outcome(string? Hint, Made? Made = null)
{
    public static Outcome Show { get; } = new(Hint: null);

    /// <summary>What the card says first.</summary>
    public string? Note { get; init; }
}

/// <param name="Book">The account that it was changed on. Its head's ETag says that it was so when the change was written.</param>
internal sealed record Made(AccountBook Book, ApprovalRequest Request);
