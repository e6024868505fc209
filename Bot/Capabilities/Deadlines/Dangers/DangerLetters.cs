using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Deadlines.Dangers;

/// <summary>Brings the word of a cut-off in danger, if it still is when its reader's hours have come.</summary>
internal sealed class DangerLetters(AccountBooks books, IDirectory directory, Agency agency) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } = [DangerLetter.Kind];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        if (await books.ReadAsync(note.Account, Depth.WithMilestones, cancel) is not { } book
            || !Access.MaySee(book, note.To!.Value)
            || Danger.In(book, agency.Calendar).FirstOrDefault(danger => danger.Key == note.Event) is not { } danger)
        {
            return new WorkResult.Done();
        }

        var people = new[] { danger.CutOff.Owner, danger.Milestone.By, danger.Source?.Source.Owner }.OfType<PersonId>();
        var text = DangerWords.Tells(danger, book, await Names.OfAsync(directory, people, cancel));
        return new WorkResult.Post(new Recipient(item.Lane, In: null, note.Via), ToMessage(text, book), _ => []);
    }

    private static Message ToMessage(string text, AccountBook book) => new(text, new AdaptiveCard
    {
        Body = [new TextBlock(text)],
        Actions = [Opening.Of(DangerWords.Ask(book))],
    });
}

/// <param name="At">The first moment within the reader's hours.</param>
internal sealed record DangerLetter(PersonId To, DateTimeOffset At, ConversationReference? Via)
{
    public const string Kind = "dates.danger";

    public void Post(Act act, AccountBook book, Danger danger) =>
        act.PostAt(Kind, To, new AccountNote(book.Id, No: 0, To, danger.Key, act.Actor.Id, Step: 0, In: null, Via), At);
}
