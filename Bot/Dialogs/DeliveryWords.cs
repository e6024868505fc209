using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>What is said of a card that could not be brought to somebody.</summary>
internal static class DeliveryWords
{
    /// <param name="hasIt">Who has it instead, without a full stop.</param>
    public static string NotDelivered(IReadOnlyList<Unreached> unreached, Names names, string hasIt) =>
        $"Not delivered to {Says.List(unreached.Select(known => $"{names[known.Person]} ({Because(known.Why)})"))}; {hasIt}.";

    public static string HaveIt(IReadOnlyList<PersonId> reached, Names names) =>
        $"{Says.List(reached.Select(person => names[person]))} {(reached.Count == 1 ? "has" : "have")} it";

    private static string Because(UnreachedBecause why) => why switch
    {
        UnreachedBecause.Blocked => "bot blocked",
        UnreachedBecause.NotInstalled => "bot not installed",
        UnreachedBecause.NotPermitted => "not allowed by your organisation",
        _ => "Teams did not take it",
    };
}
