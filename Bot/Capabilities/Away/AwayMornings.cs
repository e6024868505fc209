using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Away;

/// <summary>On the first morning what waits goes to the cover, on the morning after the last it comes back.</summary>
internal sealed class AwayMornings(AwayActs away, CoverDesk desk, AccountBooks books, IDirectory directory) : IWorkHandler
{
    private const string Begins = "away.begins";
    private const string Ends = "away.ends";

    public IReadOnlyCollection<string> Kinds { get; } = [Begins, Ends];

    public static void Plan(Absence absence, AccountBook book, Act act, ConversationReference via, WorkingCalendar calendar)
    {
        var note = new AccountNote(book.Id, No: 0, To: null, string.Create(CultureInfo.InvariantCulture, $"{absence.From:yyyyMMdd}"), absence.Who, Step: 0, In: null, via);
        if (absence.From > book.Today)
        {
            act.PlanAt(Begins, note, calendar.MorningOf(absence.From));
        }

        act.PlanAt(Ends, note, calendar.MorningOf(absence.To.AddDays(1)));
    }

    /// <summary>The absence may have been changed or cancelled since: then there is nothing to do.</summary>
    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        var who = note.By!.Value;
        var from = DateOnly.ParseExact(note.Event, "yyyyMMdd", CultureInfo.InvariantCulture);
        var book = await books.ReadAsync(note.Account, Depth.Core, cancel);
        if (book?.Absences.Find(entry => entry.Value.Who == who && entry.Value.From == from) is { Value: var absence })
        {
            var actor = new Actor(who, (await directory.FindAsync(who, cancel))?.Name ?? who.ToString());
            await (item.Kind == Begins ? away.BeginAsync(note.Account, absence, await UncoveredAsync(note.Account, absence, cancel), actor, note.Via, cancel) : away.EndAsync(note.Account, absence, actor, note.Via, cancel));
        }

        return new WorkResult.Done();
    }

    /// <summary>Teams, requests and absences have changed since the cover was named: whoever may not cover today does not.</summary>
    private async Task<string?> UncoveredAsync(AccountId account, Absence absence, CancellationToken cancel)
    {
        var order = new AwayOrder(absence.From, absence.To, absence.Cover, [account]);
        return absence.Cover is { } cover && await desk.RefuseAsync(absence.Who, cover, order, cancel) is { } refusal
            ? AwayWords.Dropped(refusal, (await Names.OfAsync(directory, [cover], cancel))[cover])
            : null;
    }
}
