using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Channel;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>A question has waited for the policy's working hours and nobody has answered: somebody else has it too.</summary>
internal sealed class HelpClock(ActDesk acts, AccountBooks books, HelpMoments moments, Agency agency, IDirectory directory) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } = [HelpMoments.Kind];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        if ((await books.ReadAsync(note.Account, Depth.Core, cancel))?.HelpItem(note.No) is { } waiting)
        {
            // Asked before the act, which waits for nobody outside.
            var managers = (await directory.ManagersAsync(waiting.Value.AskedBy, cancel)).Select(manager => manager.Id).ToList();
            var op = Op.Of(agency.Calendar.Day(item.Due), HelpMoments.Kind, note.Account.ToString(), $"{note.No}", $"{note.Step}");
            await acts.RunAsync(note.Account, op, Actor.Bot, (book, act) => RingAsync(note, managers, book, act, cancel), cancel);
        }

        return new WorkResult.Done();
    }

    private async ValueTask<string> RingAsync(AccountNote note, IReadOnlyList<PersonId> managers, AccountBook book, Act act, CancellationToken cancel)
    {
        if (book.HelpItem(note.No) is not { } entry || entry.Value.Tick != note.Step || HelpFallbacks.GoOn(book, agency.Ladder, entry.Value, managers) is not { } further)
        {
            return "";
        }

        var help = await moments.StartAsync(act, book, further, note.Via, cancel);
        act.Replace(entry, help);
        act.Audit("help.unanswered", $"help {help.No}", "", help.Reach.ToString());
        var letters = new HelpLetters(act, book, help, note.Via);
        letters.ToThose(help.Asked.Except(entry.Value.Asked));
        letters.ToAskerAsProgress(HelpMoments.Kind);
        letters.Redraw();
        return "";
    }
}

/// <summary>Plans the moment at which a question has waited long enough, in the transaction of the act from which it waits.</summary>
internal sealed class HelpMoments(Agency agency, IDirectory directory)
{
    public const string Kind = "help.clock";

    /// <summary>Somebody has just got it. Where the people asked work in several time zones, each has had the full time.</summary>
    /// <param name="via">A conversation of whoever acted last: should nobody answer, it names the way to those who are asked then.</param>
    public async ValueTask<HelpRequest> StartAsync(Act act, AccountBook book, HelpRequest help, ConversationReference? via, CancellationToken cancel)
    {
        if (help is not { State: HelpState.Waiting, Reach: not HelpReach.Above })
        {
            return help;
        }

        var names = await Names.OfAsync(directory.AtOnce, help.Asked, cancel);
        var zones = help.Asked.Select(person => names.Find(person)?.Zone ?? agency.Calendar.Zone).Distinct();
        var due = zones.Max(zone => agency.Calendar.AddWorkingTime(act.At, agency.Policy.HelpAnswerWithin, zone));
        act.PlanAt(Kind, new AccountNote(book.Id, help.No, To: null, "clock", By: null, help.Tick + 1, In: null, via), due);
        return help with { Tick = help.Tick + 1 };
    }
}
