namespace AccountBot.Accounts;

/// <summary>An account as an agency file or an import states it; the store holds it from then on.</summary>
/// <param name="Id">Unique in the agency.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Client">Whose brand it is.</param>
/// <param name="Aliases">Other names that people use.</param>
/// <param name="Status">Null where nobody set one.</param>
/// <param name="Strategy">The client services director's strategy, in their words.</param>
/// <param name="Period">The time that its budget covers.</param>
/// <param name="Team">Who holds which role; a role that is not here, or holds nobody, is vacant.</param>
/// <param name="Budget">Its lines; their names are unique, case aside.</param>
/// <param name="Milestones">Open and done.</param>
/// <param name="Issues">Open and resolved.</param>
/// <param name="CompetesWith">Accounts whose teams may learn nothing of this one, nor this one's of them.</param>
public sealed record AccountFacts(
    AccountId Id,
    string Name,
    string Client,
    IReadOnlyList<string> Aliases,
    AccountStatus? Status,
    string? Strategy,
    Period? Period,
    IReadOnlyDictionary<Role, IReadOnlyList<PersonId>> Team,
    IReadOnlyList<BudgetLineFacts> Budget,
    IReadOnlyList<MilestoneFacts> Milestones,
    IReadOnlyList<IssueFacts> Issues,
    IReadOnlyList<AccountId> CompetesWith);

public enum AccountStatus
{
    Green,
    Amber,
    Red,
}

/// <summary>A span of days, both included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To);
