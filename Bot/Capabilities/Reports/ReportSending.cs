using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Reports;

/// <summary>Sends a report. Who may see what is asked again: days may lie between a draft and its sending.</summary>
internal sealed class ReportSending(ReportStore store, AccountBooks books, IDirectory directory, TimeProvider time)
{
    public async Task<CarriedOut> SendAsync(Claim claim, ReportDraft draft, CancellationToken cancel)
    {
        var accounts = draft.Seqs.Keys.Select(AccountId.Parse).ToList();
        var shared = (await books.ReadSeenAsync(claim.By, accounts, Depth.Core, cancel)).Where(book => Access.MaySee(book, draft.To));
        if (shared.Count() != accounts.Count)
        {
            return new CarriedOut(ReportCards.Settled(ReportWords.NothingShared), ReportWords.NothingShared, Settles: true);
        }

        await store.SendAsync(claim.Op, new Report(claim.By, draft.To, time.GetUtcNow(), accounts, draft.Text) { Secret = ReportFiles.FreshSecret() }, draft, Addresses.Write(claim.In), cancel);
        var told = ReportWords.Sent((await directory.FindAsync(draft.To, cancel))?.Name ?? draft.To.ToString());
        return new CarriedOut(ReportCards.Settled(told), told, Settles: true);
    }
}
