using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Away;

/// <summary>Goes on where one act could not hand over all that waits for somebody.</summary>
internal sealed class HandoverRest(ActDesk acts, Handovers handovers, IDirectory directory, Agency agency) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } = [Handovers.Rest];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        var handover = new Handover(Enum.Parse<HandoverKind>(note.Event), note.By!.Value, note.Via);
        var op = Op.Of(agency.Calendar.Day(item.Due), Handovers.Rest, item.Id);
        var actor = handover.Kind == HandoverKind.Left ? DepartureActs.ActorFor(handover.Who) : new Actor(handover.Who, (await directory.FindAsync(handover.Who, cancel))?.Name ?? $"{handover.Who}");
        await acts.RunAsync(note.Account, op, actor, (book, act) => GoOnAsync(handover, note, book, act, cancel), cancel);
        return new WorkResult.Done();
    }

    /// <summary>Whatever has changed the matter since has handed all of it over anew.</summary>
    private async ValueTask<AccountBook> GoOnAsync(Handover handover, AccountNote note, AccountBook book, Act act, CancellationToken cancel)
    {
        if (StillApplies(handover, book))
        {
            await handovers.RunAsync(handover, book, act, cancel, note.No, note.Step);
        }

        return book;
    }

    private static bool StillApplies(Handover handover, AccountBook book) => handover.Kind switch
    {
        HandoverKind.Left => book.HasLeft(handover.Who),
        HandoverKind.Away => Covering.Of(book, handover.Who) is not null,
        _ => Covering.Of(book, handover.Who) is null,
    };
}
