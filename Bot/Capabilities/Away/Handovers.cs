using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Away;

/// <summary>
/// Hands over what waits for somebody on an account. Of very much only so much goes into one act as a transaction surely takes: the rest follows
/// in acts of its own, each from the number at which the one before it ended.
/// </summary>
internal sealed class Handovers(IEnumerable<IHandover> each, Agency agency)
{
    /// <summary>The work that goes on with it.</summary>
    public const string Rest = "away.rest";

    /// <summary>One item more takes a fraction of what is left to a transaction's hundred writes.</summary>
    private const int Enough = 40;

    /// <param name="after">What has this number or a smaller one was handed over before.</param>
    /// <param name="upTo">What has a larger one was asked for since, and knew of it; null is all that there is.</param>
    public async ValueTask RunAsync(Handover handover, AccountBook book, Act act, CancellationToken cancel, int after = 0, int? upTo = null)
    {
        var last = upTo ?? book.Head.LastNo;
        var waiting = each.SelectMany(one => one.Waiting(handover, book).Where(no => no > after && no <= last).Select(no => (One: one, No: no))).OrderBy(item => item.No).ToList();
        foreach (var (one, no) in waiting)
        {
            if (act.Size > Enough)
            {
                act.GoOn(Rest, new AccountNote(book.Id, no - 1, To: null, handover.Kind.ToString(), handover.Who, last, In: null, handover.Via));
                return;
            }

            await one.HandOverAsync(handover, no, book, act, cancel);
        }

        if (handover.Kind == HandoverKind.Left)
        {
            act.Audit("team.left", $"{handover.Who}", "", "what waited has gone on");
            DepartureLetters.Tell(agency.Administrators, book, act, handover.Via);
        }
    }
}
