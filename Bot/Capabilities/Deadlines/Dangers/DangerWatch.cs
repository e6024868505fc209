using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Mornings;
using AccountBot.Accounts.Readers;
using AccountBot.Accounts.SafeDates;
using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Deadlines.Dangers;

/// <summary>
/// Tells each reader of a cut-off in danger once: as soon as somebody has said or done what puts it there, and in the morning where time
/// alone did.
/// </summary>
internal sealed class DangerWatch(ActDesk acts, AccountBooks books, ReaderHours hours, Agency agency) : IWorkHandler, IMorningPlanner
{
    public IReadOnlyCollection<string> Kinds { get; } = [DateWatch.Look];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        await LookAsync(note.Account, note, cancel);
        return new WorkResult.Done();
    }

    public Task PlanAsync(AccountBook book, CancellationToken cancel) => LookAsync(book.Id, after: null, cancel);

    /// <param name="after">What somebody's act left to be looked at; null where nobody acted.</param>
    private async Task LookAsync(AccountId account, AccountNote? after, CancellationToken cancel)
    {
        if (await books.ReadAsync(account, Depth.WithMilestones, cancel) is not { } book)
        {
            return;
        }

        foreach (var danger in Danger.In(book, agency.Calendar))
        {
            foreach (var reader in Concerned(book, danger))
            {
                await SeeToAsync(account, danger, reader, after, cancel);
            }
        }
    }

    private async Task SeeToAsync(AccountId account, Danger danger, PersonId reader, AccountNote? after, CancellationToken cancel)
    {
        // The receipt lies on the day of the date, so that it is kept for as long as there is anything to tell.
        var op = Op.Of(danger.CutOff.Due, DateWatch.Look, account.ToString(), danger.Key, reader.ToString());
        if (await acts.ReceiptAsync(account, op, cancel) is null
            && (after?.Via is not null || await hours.HaveMetAsync(reader, cancel))
            && await hours.NextAsync(reader, account, NewsKind.Deadlines, cancel) is { IsMuted: false } moment)
        {
            var knows = reader == after?.By || (moment.HasDigest && !WasJustSaid(danger, after));
            await acts.RunAsync(account, op, Actor.Bot, (book, act) => ValueTask.FromResult(Tell(book, act, danger, knows ? null : new DangerLetter(reader, moment.At, after?.Via))), cancel);
        }
    }

    /// <param name="letter">Null where its reader hears of it otherwise.</param>
    private AccountBook Tell(AccountBook book, Act act, Danger danger, DangerLetter? letter)
    {
        if (Danger.In(book, agency.Calendar).Any(still => still.Key == danger.Key))
        {
            act.Audit("warning.date", danger.CutOff.Title, "", DangerWords.Audit(danger.Kind, isSent: letter is not null));
            letter?.Post(act, book, danger);
        }

        return book;
    }

    private static bool WasJustSaid(Danger danger, AccountNote? after) => (after, danger.Kind) switch
    {
        (null, _) or (_, DangerKind.Overdue) => false,
        (_, DangerKind.Unreachable) => true,
        _ => danger.Milestone.By == after.By,
    };

    /// <summary>Its owner, the owner of what stands in its way, and whoever runs and directs the account; nobody is told what they said themselves.</summary>
    private IEnumerable<PersonId> Concerned(AccountBook book, Danger danger)
    {
        var owners = new[] { danger.CutOff.Owner, danger.Source?.Source.Owner }.OfType<PersonId>();
        var all = owners.Concat(owners.SelectMany(owner => Covering.For(book, owner))).Concat(Seniority.Managers(book, agency.Ladder)).Concat(Seniority.Directors(book, agency.Ladder));
        return all.Distinct().Where(person => Access.MaySee(book, person) && (danger.Kind is not (DangerKind.AtRisk or DangerKind.Late) || danger.Milestone.By != person));
    }
}
