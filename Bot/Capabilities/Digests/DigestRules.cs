using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Digests;

/// <summary>What of an account is told to whom. Pure: facts in, items out.</summary>
internal static class DigestRules
{
    private const string Moved = "deadline.moved";
    private const string StatusSet = "status.set";

    public static IEnumerable<DigestItem> ItemsOf(DigestFacts facts) =>
        [.. NeedsYou(facts), .. Colours(facts), .. Overdue(facts), .. Slipped(facts), .. Budget(facts), .. Due(facts)];

    /// <summary>The highest alert that each line of the account has reached; one below its first has none.</summary>
    public static IEnumerable<KeyValuePair<string, decimal>> AlertsOf(AccountBook book, Policy policy) =>
        from line in book.Lines
        let reached = Reached(line.Value.Facts, policy)
        where reached is not null
        select new KeyValuePair<string, decimal>(KeyOf(book, line.Value.Facts), reached.Value);

    private static IEnumerable<DigestItem> NeedsYou(DigestFacts facts)
    {
        var question = DigestWords.AskWaiting(facts);
        var requests = facts.Book.Requests.Select(entry => entry.Value).Where(request => Turns.Asked(facts.Book, request).Contains(facts.Reader));
        var changes = facts.Book.Requests.Select(entry => entry.Value).Where(request => request.State == RequestState.ChangesAsked && request.RaisedBy == facts.Reader);
        var help = facts.Book.Help.Select(entry => entry.Value).Where(help => help.Helper == facts.Reader || (help.Helper is null && help.Asked.Contains(facts.Reader)));
        return
        [
            .. requests.Select(request => new DigestItem(DigestPart.NeedsYou, NewsKind.Requests, facts.Book, DigestWords.Decide(request, facts), question, Weight: 2)),
            .. changes.Select(request => new DigestItem(DigestPart.NeedsYou, NewsKind.Requests, facts.Book, DigestWords.Change(request, facts), DigestWords.AskOwnRequests, Weight: 1)),
            .. facts.Book.ReviewsFor(facts.Reader).Select(flag => new DigestItem(DigestPart.NeedsYou, NewsKind.Requests, facts.Book, DigestWords.Review(flag, facts), question, Weight: 1)),
            .. help.Select(item => new DigestItem(DigestPart.NeedsYou, NewsKind.Help, facts.Book, DigestWords.Help(item, facts), question)),
        ];
    }

    /// <summary>The last colour counts: what turned red and green again since is no news, and neither is a colour that was set once more.</summary>
    private static IEnumerable<DigestItem> Colours(DigestFacts facts)
    {
        var last = facts.News.LastOrDefault(line => line.Before != line.After && (line.Action == StatusSet || (line.Action == "import.changed" && line.Subject == "status")));
        if (last is null || last.Actor == facts.Reader || facts.Book.Head.Status is not (AccountStatus.Red or AccountStatus.Amber) || facts.Book.Head.Status.ToString() != last.After)
        {
            yield break;
        }

        var part = facts.Book.Head.Status == AccountStatus.Red ? DigestPart.Red : DigestPart.Amber;
        yield return new DigestItem(part, NewsKind.Status, facts.Book, DigestWords.Turned(last, facts), DigestWords.AskStatus(facts));
    }

    /// <summary>To its owner, and to those who look after the account.</summary>
    private static IEnumerable<DigestItem> Overdue(DigestFacts facts) =>
        from milestone in Mine(facts)
        where milestone.Due < facts.Book.Today
        select new DigestItem(DigestPart.Overdue, NewsKind.Deadlines, facts.Book, DigestWords.Deadline(milestone, facts), DigestWords.AskOverdue(facts), Urgency(milestone, facts));

    private static IEnumerable<DigestItem> Due(DigestFacts facts) =>
        from milestone in Mine(facts)
        where milestone.Due >= facts.Book.Today && milestone.Due <= facts.Horizon
        select new DigestItem(DigestPart.Due, NewsKind.Deadlines, facts.Book, DigestWords.Deadline(milestone, facts), DigestWords.AskDeadlines(facts), Urgency(milestone, facts));

    /// <summary>Moved later by somebody else.</summary>
    private static IEnumerable<DigestItem> Slipped(DigestFacts facts) =>
        from line in facts.News
        where line.Action == Moved && line.Actor != facts.Reader && (facts.Manages || Mine(facts).Any(milestone => milestone.Title == line.Subject))
        where Day(line.Before) is { } before && Day(line.After) is { } after && after > before
        select new DigestItem(DigestPart.Slipped, NewsKind.Deadlines, facts.Book, DigestWords.Slipped(line, facts), DigestWords.AskDeadlines(facts));

    private static IEnumerable<DigestItem> Budget(DigestFacts facts) =>
        from line in facts.Manages ? facts.Book.Lines : []
        let alert = Reached(line.Value.Facts, facts.Agency.Policy)
        where alert is not null && alert > facts.Before.Alerts.GetValueOrDefault(KeyOf(facts.Book, line.Value.Facts), -1)
        select new DigestItem(DigestPart.Budget, NewsKind.Budget, facts.Book, DigestWords.Alert(line.Value.Facts, facts), DigestWords.AskBudget(facts), (int)alert.Value);

    private static IEnumerable<MilestoneFacts> Mine(DigestFacts facts) =>
        facts.Book.Milestones.Select(entry => entry.Value.Facts).Where(milestone => facts.Manages || (milestone.Owner is { } owner && facts.Selves.Contains(owner)));

    // A cut-off that was set outside weighs more than any date that can move.
    private static int Urgency(MilestoneFacts milestone, DigestFacts facts) => facts.Book.Today.DayNumber - milestone.Due.DayNumber + (milestone.Immovable ? 1000 : 0);

    private static decimal? Reached(BudgetLineFacts line, Policy policy)
    {
        var used = line.Approved > 0 ? 100 * (line.Committed + line.Spent) / line.Approved : line.Committed + line.Spent > 0 ? 100 : 0;
        return policy.BudgetAlerts.Where(alert => used >= alert).Select(alert => (decimal?)alert).Max();
    }

    private static string KeyOf(AccountBook book, BudgetLineFacts line) => $"{book.Id}~{line.Line}";

    private static DateOnly? Day(string said) => DateOnly.TryParseExact(said, "ddd d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
