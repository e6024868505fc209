namespace AccountBot.Accounts.Acts;

/// <summary>Which lines of an audit tell its readers something. Pure.</summary>
internal static class ChangeFilter
{
    /// <summary>Facts of the account, which all members see. Help is private, and how an act came about is for auditors.</summary>
    private static readonly string[] Facts = ["milestone.", "deadline.", "spend.", "commitment.", "budget.", "status.", "issue.", "content.", "note.", "review."];

    /// <param name="except">Whose own acts are left out: nobody missed what they did.</param>
    public static IReadOnlyList<AuditLine> Tell(IEnumerable<AuditLine> lines, PersonId? except) =>
        [.. NetNews.WithoutUndone(lines).Where(line => line.Actor != (except ?? default(PersonId)) && Facts.Any(fact => line.Action.StartsWith(fact, StringComparison.Ordinal)))];
}
