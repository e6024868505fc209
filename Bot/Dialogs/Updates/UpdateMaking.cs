using AccountBot.Accounts;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Updates;

/// <summary>Money that was spent or committed, on its line; whoever runs and whoever directs the account hear when it passes a mark.</summary>
internal sealed class SpendActs(Agency agency)
{
    public Outcome Log(UpdateOrder order, UpdateTarget target, Doing doing, Names names)
    {
        if (doing.Book.Line(target.Thing!) is not { } line)
        {
            return Outcome.Refuses(UpdateWords.NotOpen(target.Title));
        }

        if (!Duties.May(doing.Book, agency.Ladder, doing.By, Duty.Spend))
        {
            return Outcome.Refuses(UpdateWords.MayNotSpend(target.Title, [.. Duties.Holders(doing.Book, agency.Ladder, Duty.Spend).Select(person => names[person])]));
        }

        var (before, amount) = (line.Value.Facts, order.Amount!.Value);
        var after = order.Kind == UpdateKind.Spent ? before with { Spent = before.Spent + amount } : before with { Committed = before.Committed + amount };
        if (amount <= 0)
        {
            return Outcome.Refuses(UpdateWords.NoAmount);
        }

        doing.Change(line, line.Key, after, Audit(order, before, after));
        var mark = BudgetMarks.Passed(agency.Policy.BudgetAlerts, before, after);
        Alert(mark, after, doing);
        return Outcome.Of(UpdateWords.Logged(order.Kind, amount, after, doing.Book, agency.Currency, mark));
    }

    /// <summary>One letter, for the highest mark that is passed.</summary>
    private void Alert(decimal? passed, BudgetLineFacts after, Doing doing)
    {
        if (passed is { } mark)
        {
            var hear = Seniority.Managers(doing.Book, agency.Ladder).Concat(Seniority.Directors(doing.Book, agency.Ladder));
            doing.Tell(hear, UpdateWords.Alert(mark, after, doing.Book, agency.Currency));
        }
    }

    private AuditNote Audit(UpdateOrder order, BudgetLineFacts before, BudgetLineFacts after) => order.Kind == UpdateKind.Spent
        ? new("spend.logged", before.Line, Says.Money(before.Spent, agency.Currency), Says.Money(after.Spent, agency.Currency), order.Why)
        : new("commitment.logged", before.Line, Says.Money(before.Committed, agency.Currency), Says.Money(after.Committed, agency.Currency), order.Why);
}
