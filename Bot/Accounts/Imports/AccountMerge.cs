using System.Globalization;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Imports;

/// <summary>Merges what a file says of one account into the store.</summary>
internal sealed class AccountMerge(AccountBooks books, ActDesk desk, NewAccounts fresh, MembershipIndex index, Agency agency)
{
    // Each takes at most two rows and an audit line, beside the act's own receipt and head.
    private const int ChangesAtOnce = 30;

    public async Task<ImportReport> PlanAsync(AccountFacts file, DateTimeOffset at, CancellationToken cancel)
    {
        if (await books.ReadAsync(file.Id, Depth.WithMilestones, cancel) is not { } book)
        {
            return new ImportReport(file.Id, IsNew: true, [], 0);
        }

        var plan = AccountPlan.Of(await books.WithClosedAsync(book, cancel), file, agency, at);
        return new ImportReport(file.Id, IsNew: false, plan.Changes, plan.Left);
    }

    /// <summary>Does it; a second time it finds nothing left to do.</summary>
    public async Task RunAsync(AccountFacts file, PlannedImport import, CancellationToken cancel)
    {
        for (var part = 0; ; part++)
        {
            var op = Op.Of(DateOnly.FromDateTime(import.At.UtcDateTime), "import", import.Id, file.Id.ToString(), part.ToString(CultureInfo.InvariantCulture));
            var acted = await desk.RunAsync(file.Id, op, Actor.Import, (book, act) => DecideAsync(book, act, file, import.At, cancel), cancel);
            if (acted is null)
            {
                await fresh.BringAsync(file, import.At, cancel);
            }
            else if (acted.Answer is { IsLast: true } last)
            {
                await index.MendAsync(last.Book, last.Book.Team.Select(seat => seat.Person).Concat(file.Team.Values.SelectMany(people => people)), cancel);
                return;
            }
        }
    }

    /// <summary>An answer is there where this act did something or had nothing to do; none where it was done before it was asked.</summary>
    private async ValueTask<Step> DecideAsync(AccountBook book, Act act, AccountFacts file, DateTimeOffset at, CancellationToken cancel)
    {
        var plan = AccountPlan.Of(await books.WithClosedAsync(book, cancel), file, agency, at);
        foreach (var change in plan.Changes.Take(ChangesAtOnce))
        {
            change.Do(act);
            act.Audit(change.Action, change.Subject, change.Before, change.After);
        }

        return new Step(book, IsLast: plan.Changes.Count == 0);
    }

    private sealed record Step(AccountBook Book, bool IsLast);
}
