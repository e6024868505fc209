using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>
/// Help that was asked of somebody who is away: the cover is asked too. It stays with whoever takes it; what nobody took leaves a cover who
/// is on no team of the account once the absence is over. Whoever left the agency has it no more, taken or not.
/// </summary>
internal sealed class HelpHandingOver(HelpMoments moments, Agency agency) : IHandover
{
    public IEnumerable<int> Waiting(Handover handover, AccountBook book) =>
        book.Help.Select(entry => entry.Value).Where(help => handover.Kind == HandoverKind.Left ? HelpRules.MayHelp(help).Contains(handover.Who) : help.State == HelpState.Waiting && help.Asked.Contains(handover.Who)).Select(help => help.No);

    public async ValueTask HandOverAsync(Handover handover, int no, AccountBook book, Act act, CancellationToken cancel)
    {
        var entry = book.HelpItem(no)!;
        var help = handover.Kind == HandoverKind.Left
            ? await moments.StartAsync(act, book, HelpFallbacks.Without(book, agency.Ladder, entry.Value, handover.Who), handover.Via, cancel)
            : entry.Value with { Asked = Asked(handover, entry.Value, book) };
        if (help.State != entry.Value.State || !help.Asked.SequenceEqual(entry.Value.Asked))
        {
            Write(handover, entry, help, book, act);
        }
    }

    private static IReadOnlyList<PersonId> Asked(Handover handover, HelpRequest help, AccountBook book) => handover.Kind == HandoverKind.Back
        ? [.. help.Asked.Where(person => book.IsMember(person) || Covering.By(book, person).Count > 0)]
        : [.. help.Asked.Union(Covering.For(book, handover.Who)).Where(person => person != help.AskedBy)];

    /// <summary>Whoever asked hears of it only where somebody had said that they would help.</summary>
    private static void Write(Handover handover, Entry<HelpRequest> entry, HelpRequest changed, AccountBook book, Act act)
    {
        var (had, wasTaken) = (HelpRules.MayHelp(entry.Value), entry.Value.State == HelpState.Taken);
        var help = wasTaken ? HelpRules.Next(changed) : changed with { Version = changed.Version + 1 };
        act.Replace(entry, help);
        act.Audit("help.handed", $"help {help.No}", string.Join(", ", had), string.Join(", ", help.Asked));
        foreach (var person in help.Asked.Except(had))
        {
            act.Post(HelpLetters.Asks, person, new AccountNote(book.Id, help.No, person, HelpLetters.Asks, handover.Who, help.Version, In: null, handover.Via));
        }

        var letters = new HelpLetters(act, book, help, handover.Via);
        if (wasTaken)
        {
            letters.ToAskerAsProgress(HelpLetters.HelperLeft);
        }

        letters.Redraw();
    }
}
