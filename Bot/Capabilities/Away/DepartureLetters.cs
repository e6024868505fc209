using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Away;

/// <summary>What administrators hear of somebody who left: which seats stand empty, and what waited for them.</summary>
internal sealed class DepartureLetters(AccountBooks books, IDirectory directory, Agency agency) : IWorkHandler
{
    private const string Left = "away.left";

    public IReadOnlyCollection<string> Kinds { get; } = [Left];

    /// <summary>Administrators, and those who have to name another cover.</summary>
    public static void Tell(IReadOnlyList<PersonId> administrators, AccountBook book, Act act, ConversationReference? via)
    {
        foreach (var person in administrators.Concat(CoveredBy(book, act.Actor.Id)).Distinct())
        {
            act.Post(Left, person, new AccountNote(book.Id, No: 0, person, Left, act.Actor.Id, Step: 0, In: null, via));
        }
    }

    /// <summary>Those who named them as their cover, now or for later: they have to name somebody else.</summary>
    private static IReadOnlyList<PersonId> CoveredBy(AccountBook book, PersonId gone) =>
        [.. book.Absences.Select(entry => entry.Value).Where(absence => absence.Cover == gone && absence.To >= book.Today).Select(absence => absence.Who).Where(book.IsMember).Distinct()];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        if (await books.ReadAsync(note.Account, Depth.Core, cancel) is not { } book || !book.HasLeft(note.By!.Value))
        {
            return new WorkResult.Done();
        }

        var gone = note.By.Value;
        var covered = CoveredBy(book, gone);
        var names = await Names.OfAsync(directory, [gone, .. covered], cancel);
        var seats = book.RolesOf(gone).Select(agency.Ladder.TitleOf).ToList();
        var movedOn = book.Requests.Select(request => request.Value).Where(request => request.Rerouted.Contains(gone)).Select(request => request.Summary).ToList();
        var told = Access.MaySee(book, note.To!.Value) ? DepartureWords.MovedOn(movedOn) : DepartureWords.MovedOn(movedOn.Count);
        var text = DepartureWords.Left(names[gone], book.Head.Name, seats, [.. covered.Select(absent => names[absent])], told);
        return new WorkResult.Post(new Recipient(note.To.Value.ToString(), note.In, note.Via), new Message(text), _ => []);
    }
}
