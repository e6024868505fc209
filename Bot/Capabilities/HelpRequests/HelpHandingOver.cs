using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Help that was asked of somebody who is away: the cover is asked too. It stays with whoever takes it.</summary>
internal sealed class HelpHandingOver : IHandover
{
    public ValueTask HandOverAsync(Handover handover, AccountBook book, Act act, CancellationToken cancel)
    {
        foreach (var entry in handover.Kind == HandoverKind.Back ? [] : book.Help.Where(entry => entry.Value.State == HelpState.Waiting && entry.Value.Asked.Contains(handover.Who)).ToList())
        {
            var covers = Covering.For(book, handover.Who).Where(cover => cover != entry.Value.AskedBy).Except(entry.Value.Asked).ToList();
            if (covers.Count > 0)
            {
                Ask(handover, covers, entry, book, act);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void Ask(Handover handover, List<Accounts.PersonId> covers, Entry<HelpRequest> entry, AccountBook book, Act act)
    {
        var help = entry.Value with { Asked = [.. entry.Value.Asked, .. covers], Version = entry.Value.Version + 1 };
        act.Replace(entry, help);
        foreach (var cover in covers)
        {
            act.Post(HelpLetters.Asks, cover, new Accounts.AccountNote(book.Id, help.No, cover, HelpLetters.Asks, handover.Who, help.Version, In: null, handover.Via));
        }

        act.Redraw(HelpLetters.RedrawCards, help.No);
    }
}
