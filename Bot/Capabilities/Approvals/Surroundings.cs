using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What lies around an open request, for whoever decides it: how the money burns against time, what is due next, what else is asked.</summary>
internal static class Surroundings
{
    private const int MostShown = 3;

    public static IReadOnlyList<Fact> Of(RequestView view) => view.Request.IsOpen ? [.. BurnOf(view), .. NextDeadline(view), .. Others(view)] : [];

    private static IEnumerable<Fact> BurnOf(RequestView view)
    {
        var gone = Burn.PercentGone(view.Book.Head.Period, view.Book.Today);
        return view.Kind.Lines(view.Request.Terms, view.Book)
            .Where(line => line.Approved > 0)
            .Take(MostShown)
            .Select(line => new Fact($"{line.Line} used", ApprovalsWords.UsedAgainstTime(Burn.PercentUsed(line), gone)));
    }

    private static IEnumerable<Fact> NextDeadline(RequestView view) => view.Book.Milestones
        .Select(milestone => milestone.Value.Facts)
        .Where(milestone => milestone.Due >= view.Book.Today)
        .OrderBy(milestone => milestone.Due)
        .Take(1)
        .Select(milestone => new Fact("Nearest deadline", $"{milestone.Title}, {Says.Date(milestone.Due)}"));

    private static IEnumerable<Fact> Others(RequestView view)
    {
        var shown = view.Beside.Take(MostShown).Select(other => other.Summary).ToList();
        var more = view.Beside.Count - shown.Count;
        return shown.Count == 0 ? [] : [new Fact("Also asked", Says.List(more > 0 ? [.. shown, $"{more} more"] : shown))];
    }
}
