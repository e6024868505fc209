using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>
/// Help that was asked of somebody who is away: the cover is asked too. It stays with whoever takes it; what nobody took leaves a cover who
/// is on no team of the account once the absence is over.
/// </summary>
internal sealed class HelpHandingOver : IHandover
{
    public IEnumerable<int> Waiting(Handover handover, AccountBook book) =>
        book.Help.Where(entry => entry.Value.State == HelpState.Waiting && entry.Value.Asked.Contains(handover.Who)).Select(entry => entry.Value.No);

    public ValueTask HandOverAsync(Handover handover, int no, AccountBook book, Act act, CancellationToken cancel)
    {
        var entry = book.HelpItem(no)!;
        Change(handover, entry, Asked(handover, entry.Value, book), book, act);
        return ValueTask.CompletedTask;
    }

    private static IReadOnlyList<PersonId> Asked(Handover handover, HelpRequest help, AccountBook book) => handover.Kind == HandoverKind.Back
        ? [.. help.Asked.Where(person => book.IsMember(person) || Covering.By(book, person).Count > 0)]
        : [.. help.Asked.Union(Covering.For(book, handover.Who)).Where(person => person != help.AskedBy)];

    private static void Change(Handover handover, Entry<HelpRequest> entry, IReadOnlyList<PersonId> asked, AccountBook book, Act act)
    {
        if (asked.SequenceEqual(entry.Value.Asked))
        {
            return;
        }

        var help = entry.Value with { Asked = asked, Version = entry.Value.Version + 1 };
        act.Replace(entry, help);
        act.Audit("help.handed", $"help {help.No}", string.Join(", ", entry.Value.Asked), string.Join(", ", asked));
        foreach (var cover in asked.Except(entry.Value.Asked))
        {
            act.Post(HelpLetters.Asks, cover, new AccountNote(book.Id, help.No, cover, HelpLetters.Asks, handover.Who, help.Version, In: null, handover.Via));
        }

        act.Redraw(HelpLetters.RedrawCards, help.No);
    }
}
