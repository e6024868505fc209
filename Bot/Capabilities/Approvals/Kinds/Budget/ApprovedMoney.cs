using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Budget;

/// <summary>Changes what is approved on a line, with its line of the audit.</summary>
internal static class ApprovedMoney
{
    public static void Change(Act act, Entry<Kept<BudgetLineFacts>> line, decimal amount, string currency, string? reason)
    {
        var facts = line.Value.Facts;
        var changed = facts with { Approved = facts.Approved + amount };
        act.Replace(line, line.Value.SetBy(act.Actor.Id, act.At, changed, line.Value.Why));
        act.Audit("budget.approved", facts.Line, Says.Money(facts.Approved, currency), Says.Money(changed.Approved, currency), reason);
    }
}
