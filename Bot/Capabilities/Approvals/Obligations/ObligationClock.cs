using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
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
        var letter = note with { To = owed.Value.Owner, Event = ObligationLetters.Remind };
        var next = agency.Calendar.AddWorkingDays(agency.Calendar.Day(now), 1);
        return new WorkResult.Done(
            new WorkItem(IdOf(ObligationLetters.Remind, owed.Value, book.Id, agency.Calendar.Day(now)), ObligationLetters.Remind, owed.Value.Owner.ToString(), Document.ToText(letter), now + WorkItem.Lease).ToInsert(),
            new WorkItem(IdOf(Kind, owed.Value, book.Id, next), Kind, item.Lane, item.Body, agency.Calendar.Opening(next, agency.Calendar.Zone)).ToInsert());
    }

    /// <summary>All accounts of a partition, and all that is owed on one request, fall due at one moment.</summary>
    private static string IdOf(string kind, Obligation owed, AccountId account, DateOnly day) => Op.Of(day, kind, account.ToString(), $"{owed.No}").Id;
}
