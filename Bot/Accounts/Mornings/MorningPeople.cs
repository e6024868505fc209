using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Mornings;

/// <summary>What an account's people have done for them in the morning: their entries in the index, and what else is planned for each.</summary>
internal sealed class MorningPeople(AccountBooks books, MembershipIndex index, IEnumerable<IMorningPlanner> planners)
{
    public async Task SeeToAsync(AccountBook book, CancellationToken cancel)
    {
        await index.MendAsync(book, book.Team.Select(seat => seat.Person), cancel);
        await PlanAsync(book, cancel);
    }

    public async Task PlanAsync(AccountId account, CancellationToken cancel)
    {
        if (await books.ReadAsync(account, Depth.Core, cancel) is { } book)
        {
            await PlanAsync(book, cancel);
        }
    }

    private async Task PlanAsync(AccountBook book, CancellationToken cancel)
    {
        foreach (var planner in planners)
        {
            await planner.PlanAsync(book, cancel);
        }
    }
}
