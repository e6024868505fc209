using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>Reminds whoever owes something on the morning it is due, and on each working day after that until it is done.</summary>
internal sealed class ObligationClock(AccountBooks books, Agency agency, TimeProvider time) : IWorkHandler
{
    public const string Kind = "approvals.owes";

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        var book = await books.ReadAsync(note.Account, Depth.Core, cancel);
        if (book?.Obligations.Find(owed => owed.Value.No == note.No) is not { } owed)
        {
            return new WorkResult.Done();
        }

        var now = time.GetUtcNow();
        var day = $"{agency.Calendar.Day(now).DayNumber}";
        var letter = note with { To = owed.Value.Owner, Event = ObligationLetters.Remind };
        var next = agency.Calendar.Opening(agency.Calendar.AddWorkingDays(agency.Calendar.Day(now), 1), agency.Calendar.Zone);
        return new WorkResult.Done(
            new WorkItem($"{item.Id}-{day}r", ObligationLetters.Remind, owed.Value.Owner.ToString(), Document.ToText(letter), now + WorkItem.Lease).ToInsert(),
            new WorkItem($"{item.Id[..Math.Min(item.Id.Length, 48)]}-{day}", Kind, item.Lane, item.Body, next).ToInsert());
    }
}
