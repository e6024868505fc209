using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>What somebody owed who left the agency. Whoever is only away owes it still: it was their promise.</summary>
internal sealed class ObligationHandingOver(Agency agency) : IHandover
{
    public IEnumerable<int> Waiting(Handover handover, AccountBook book) =>
        handover.Kind == HandoverKind.Left ? book.Obligations.Where(entry => entry.Value.Owner == handover.Who).Select(entry => entry.Value.No) : [];

    public ValueTask HandOverAsync(Handover handover, int no, AccountBook book, Act act, CancellationToken cancel)
    {
        var entry = book.Obligations.Find(open => open.Value.No == no)!;
        if (Next(book, agency.Ladder, entry.Value) is { } owner)
        {
            var owed = entry.Value with { Owner = owner, Version = entry.Value.Version + 1 };
            act.Replace(entry, owed);
            act.Audit("obligation.handed", $"obligation {no}", $"{handover.Who}", $"{owner}");
            act.Post(ObligationLetters.Owed, owner, new AccountNote(book.Id, no, owner, ObligationLetters.Owed, owed.SetBy, Step: 0, In: null, handover.Via));
            act.Redraw(ObligationLetters.RedrawCards, no);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Who owes it instead: a cover of whoever left, else the nearest rung from theirs upward, else whoever made it a condition. Null where all of them are gone. Pure.</summary>
    public static PersonId? Next(AccountBook book, Ladder ladder, Obligation owed)
    {
        var above = ladder.Rungs.Skip(Math.Max(0, book.HighestRung(owed.Owner, ladder))).SelectMany(rung => book.Holding(rung.Role));
        return Covering.For(book, owed.Owner).Concat(above).Append(owed.SetBy).Where(person => !book.HasLeft(person)).Cast<PersonId?>().FirstOrDefault();
    }
}
