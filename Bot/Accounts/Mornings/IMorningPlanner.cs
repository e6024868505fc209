using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Mornings;

/// <summary>Plans something for the people of an account, at each start and each morning; what is planned already stays.</summary>
internal interface IMorningPlanner
{
    Task PlanAsync(AccountBook book, CancellationToken cancel);
}
