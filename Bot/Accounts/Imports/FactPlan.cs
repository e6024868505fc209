using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Imports;

/// <summary>What an import does with one fact that the file states: nothing (null) where it is known so already. Pure.</summary>
internal sealed class FactPlan(StoredAccount stored, Agency agency, DateTimeOffset at)
{
    private AccountId Id => stored.Book.Id;

    public ImportChange? Line(BudgetLineFacts file) => Change(
        ImportWords.Line(file.Line),
        stored.Book.Line(file.Line),
        file,
        Merged.Over,
        Merged.News,
        line => AccountKeys.BudgetLine(Id, line.Line),
        line => ImportWords.Said(line, agency.Currency),
        stored.Book.Lines.Count);

    public ImportChange? Milestone(MilestoneFacts file) => Change(
        ImportWords.Milestone(file.Title),
        stored.Milestones.FirstOrDefault(entry => entry.Value.Facts.Id == file.Id),
        file,
        Merged.Over,
        Merged.News,
        milestone => AccountKeys.MilestoneOf(Id, milestone),
        milestone => ImportWords.Said(milestone, NameOf),
        stored.Milestones.Count);

    public ImportChange? Issue(IssueFacts file) => Change(
        ImportWords.Issue(file.Title),
        stored.Issues.FirstOrDefault(entry => entry.Value.Facts.Id == file.Id),
        file,
        Merged.Over,
        Merged.News,
        issue => AccountKeys.IssueOf(Id, issue),
        issue => ImportWords.Said(issue, NameOf),
        stored.Issues.Count);

    private string NameOf(PersonId person) => ImportWords.NameIn(agency, person);

    private ImportChange? Change<T>(
        string subject, Entry<Kept<T>>? entry, T file, Func<T, T, T> over, Func<T, T, T, T> news, Func<T, string> keyOf, Func<T, string> say, int order)
        where T : class
    {
        if (entry is null)
        {
            return new ImportChange(subject, "", say(file), act => act.Insert(keyOf(file), new Kept<T>(file, By: null, at, order)));
        }

        var known = entry.Value;
        var merged = known.By is null ? over(known.Facts, file) : Since(known, file, over, news);
        var (before, after) = (say(known.Facts), say(merged));
        var isAsFiled = known.By is null || after == say(over(known.Facts, file));
        var kept = isAsFiled
            ? known with { Facts = merged, By = null, At = at, Why = null, Imported = null }
            : known with { Facts = merged, Imported = over(known.Imported!, file) };
        var key = keyOf(merged);
        return before == after ? null
            : key == entry.Key ? new ImportChange(subject, before, after, act => act.Replace(entry, kept))
            : new ImportChange(subject, before, after, act => act.Move(entry, key, kept));
    }

    /// <summary>What people set since the file last spoke of it stays, but for what the file says otherwise than it did then. What an earlier release kept stays whole.</summary>
    private static T Since<T>(Kept<T> known, T file, Func<T, T, T> over, Func<T, T, T, T> news)
        where T : class => known.Imported is { } imported ? over(known.Facts, news(known.Facts, imported, over(imported, file))) : known.Facts;
}
