using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The letter about a change that was made at once. It has no request: its receipt says what it was.</summary>
internal sealed class DoneAtOnceLetters(Raising raising) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } = [Letters.DoneAtOnce];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        var parts = note.Event.Split('/');
        var op = new Op(DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[1]);
        var message = await raising.ShowAsync(note.Account, op, note.To!.Value, cancel);
        return new WorkResult.Post(new Recipient(note.To.Value.ToString(), note.In, note.Via), message, _ => []);
    }
}
