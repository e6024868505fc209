using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Imports;

/// <summary>What an import does with one fact that the file states: nothing (null) where it is known so already. Pure.</summary>
internal sealed class FactPlan(StoredAccount stored, Agency agency, DateTimeOffset at)
{
    private AccountId Id => stored.Book.Id;

    public ImportChange? Line(BudgetLineFacts file) => Change(
        ImportWords.Line(file.Line),
        stored.Book.Line(file.Line),
        known => known is null ? file : Merged.Over(known, file),
        line => AccountKeys.BudgetLine(Id, line.Line),
        line => ImportWords.Said(line, agency.Currency),
        stored.Book.Lines.Count);

    public ImportChange? Milestone(MilestoneFacts file) => Change(
        ImportWords.Milestone(file.Title),
        stored.Milestones.FirstOrDefault(entry => entry.Value.Facts.Id == file.Id),
        known => known is null ? file : Merged.Over(known, file),
        milestone => AccountKeys.MilestoneOf(Id, milestone),
        milestone => ImportWords.Said(milestone, NameOf),
        stored.Milestones.Count);

    public ImportChange? Issue(IssueFacts file) => Change(
        ImportWords.Issue(file.Title),
        stored.Issues.FirstOrDefault(entry => entry.Value.Facts.Id == file.Id),
        known => known is null ? file : Merged.Over(known, file),
        issue => AccountKeys.IssueOf(Id, issue),
        issue => ImportWords.Said(issue, NameOf),
        stored.Issues.Count);

    private string NameOf(PersonId person) => ImportWords.NameIn(agency, person);

    private ImportChange? Change<T>(
        string subject, Entry<Kept<T>>? entry, Func<T?, T> merge, Func<T, string> keyOf, Func<T, string> say, int order)
        where T : class
    {
        if (entry is null)
        {
            var added = merge(null);
            return new ImportChange(subject, "", say(added), act => act.Insert(keyOf(added), new Kept<T>(added, By: null, at, order)));
        }

        var merged = merge(entry.Value.Facts);
        var (before, after) = (say(entry.Value.Facts), say(merged));
        var kept = entry.Value with { Facts = merged, By = null, At = at, Why = null };
        var key = keyOf(merged);
        return before == after ? null
            : key == entry.Key ? new ImportChange(subject, before, after, act => act.Replace(entry, kept))
            : new ImportChange(subject, before, after, act => act.Move(entry, key, kept));
    }
}
