using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>What cannot go on before a request is decided, where that is needed soon. Pure.</summary>
/// <param name="NeededBy">Its own date, or the last on which a cut-off behind it still holds.</param>
/// <param name="Behind">What comes after it, the earliest first.</param>
internal sealed record HoldUp(MilestoneFacts Milestone, DateOnly NeededBy, IReadOnlyList<MilestoneFacts> Behind)
{
    private const int WorkingDays = 2;

    /// <param name="id">The milestone that the request is about; null where it is about none.</param>
    public static HoldUp? Of(AccountBook book, string? id, WorkingCalendar calendar)
    {
        if (id is null || book.Milestone(id)?.Value.Facts is not { } milestone)
        {
            return null;
        }

        IReadOnlyList<MilestoneFacts> open = [.. book.Milestones.Select(entry => entry.Value.Facts)];
        var safe = new Timeline(open, calendar, book.Today).LatestSafe(id);
        var needed = safe < milestone.Due ? safe.Value : milestone.Due;
        var behind = open.Where(next => next.After.Contains(id, StringComparer.Ordinal)).OrderBy(next => next.Due).ToList();
        return calendar.WorkingDaysBetween(book.Today, needed) <= WorkingDays ? new HoldUp(milestone, needed, behind) : null;
    }
}
