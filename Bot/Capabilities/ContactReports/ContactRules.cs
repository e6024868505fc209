using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>Whether a report can be kept. Asked when it is written, and again in the act that keeps it. Pure.</summary>
internal static class ContactRules
{
    /// <summary>What is missing or cannot be; null where nothing is.</summary>
    public static string? Lacks(ContactOrder order, AccountBook book, DateOnly today) => order switch
    {
        { Decided: null } => ContactWords.NeedsDecided,
        _ when order.Actions.FirstOrDefault(action => action.Due is null) is { } undated => ContactWords.NeedsDate(undated.What),
        _ when order.Actions.FirstOrDefault(action => action.Due < today) is { } past => ContactWords.Past(past.What, past.Due!.Value),
        _ when order.Actions.Any(action => action.Owner is { } owner && !book.IsMember(owner)) => ContactWords.OwnerNotOnTeam,
        _ => null,
    };
}
