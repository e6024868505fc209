using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Capabilities.Approvals.Kinds.Budget;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;

/// <summary>
/// Work beyond what was agreed, with a number of its own on the account. Approved it becomes a budget line apart from the estimate, whose
/// amount nobody changes any more.
/// </summary>
internal sealed class ChangeOrderKind(Agency agency) : ChangeKind
{
    private const string Work = "work";
    private const string Amount = "amount";
    private const string Number = "number";
    private const string Line = "line";
    private const string Undone = "undone";

    public override RequestKind Kind => RequestKind.ChangeOrder;

    public override string Title => "Change order";

    /// <summary>The number of a change order that was sent; null for every other request.</summary>
    public static int? NumberOf(RequestKind kind, IReadOnlyDictionary<string, string> terms) =>
        kind == RequestKind.ChangeOrder && int.TryParse(terms.GetValueOrDefault(Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public override Draft Hear(Draft draft, Heard heard, AccountBook book) => draft
        .With(Work, draft[Work] ?? WorkIn(heard))
        .With(Amount, draft[Amount] ?? BudgetAmount.Sum(heard.Said, agency.Currency));

    /// <summary>What it is for is the order itself.</summary>
    public override string? ReasonIn(Heard heard) => null;

    public override Draft Accept(Draft draft, Pressed pressed) => draft
        .Filled(Work, pressed.Has(Work), DraftText.ReasonFrom(pressed[Work]))
        .Filled(Amount, pressed.Has(Amount), BudgetAmount.Typed(pressed[Amount], agency.Currency));

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) =>
    [
        .. draft[Work] is null ? [WorkInput("")] : Array.Empty<CardInput>(),
        .. draft[Amount] is null ? [AmountInput("")] : Array.Empty<CardInput>(),
    ];

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) => [WorkInput(draft[Work] ?? ""), AmountInput(draft[Amount] ?? "")];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) => ChangeOrderWords.Known(draft[Work], BudgetAmount.Parse(draft[Amount]), agency.Currency);

    public override Checked Check(Draft draft, AccountBook book, DateOnly today) => (draft[Work], BudgetAmount.Parse(draft[Amount])) switch
    {
        (null, _) => Checked.Refuses(ChangeOrderWords.NoWork),
        (_, null or <= 0) => Checked.Refuses(ChangeOrderWords.NoAmount),
        var (work, amount) => Checked.Fits(ProposalOf(Kept(draft.Terms, work), amount.Value)),
    };

    /// <summary>Numbers are taken when an order is sent, so that people can speak of it while it waits; one that is rejected leaves its number unused.</summary>
    public override Proposal Sent(Proposal proposal, Act act) => ProposalOf(
        new Dictionary<string, string>(proposal.Terms, StringComparer.Ordinal) { [Number] = act.TakeChangeOrderNumber().ToString(CultureInfo.InvariantCulture) },
        proposal.Amount);

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book) => terms.TryGetValue(Line, out var line)
        ? ChangeOrderWords.Settled(line, AmountOf(terms), agency.Currency)
        : ChangeOrderWords.Proposed(book, terms[Work], AmountOf(terms), agency.Currency);

    public override StackedBars? Chart(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        MoneyChart.Of(ChangeOrderWords.InAll, ChangeOrderWords.Bars(book, AmountOf(terms)), agency.Currency);

    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        book.Line(LineOf(terms)) is { } line ? ChangeOrderWords.Taken(line.Value.Facts.Line) : null;

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason) =>
        terms.ContainsKey(Undone) ? Remove(act, book, terms, reason) : Add(act, book, terms, reason);

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Line] = LineOf(terms) };

    public override string Thing(IReadOnlyDictionary<string, string> terms) => terms[Work];

    public override IReadOnlyList<string> CountsOn(IReadOnlyDictionary<string, string> terms) => [ChangeOrderWords.Together];

    public override string CountedSince => ChangeOrderWords.CountedSince;

    public override IReadOnlyList<BudgetLineFacts> Lines(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        [.. book.Lines.Select(line => line.Value.Facts).Where(line => line.ChangeOrder is not null)];

    public override IReadOnlyList<LastSet> LastSet(IReadOnlyDictionary<string, string> terms, AccountBook book) => [.. book.Lines.Select(line => new LastSet(line.Value.By, line.Value.At))];

    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) => book.Line(LineOf(terms))?.Value.At == at;

    public override IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) =>
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Undone] = "yes" };

    public override string Outcome(IReadOnlyDictionary<string, string> terms) => ChangeOrderWords.Outcome(LineOf(terms), AmountOf(terms), agency.Currency);

    public override string Beyond(decimal limit) => $"above {Says.Money(limit, agency.Currency)}";

    private string? Add(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        if (Impossible(terms, book) is { } impossible)
        {
            return impossible;
        }

        var facts = new BudgetLineFacts(LineOf(terms), BudgetLineKind.Other, AmountOf(terms), Committed: 0, Spent: 0, EstimateToComplete: null) { ChangeOrder = NumberOf(Kind, terms) };
        act.Insert(AccountKeys.BudgetLine(book.Id, facts.Line), new Kept<BudgetLineFacts>(facts, act.Actor.Id, act.At, book.Lines.Count));
        act.Audit("changeorder.approved", facts.Line, "", Says.Money(facts.Approved, agency.Currency), reason);
        return null;
    }

    private string? Remove(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        var line = book.Line(LineOf(terms))!;
        act.Remove(line);
        act.Audit("changeorder.undone", line.Value.Facts.Line, Says.Money(line.Value.Facts.Approved, agency.Currency), "", reason);
        return null;
    }

    /// <summary>The account's name is no part of the work.</summary>
    private static string? WorkIn(Heard heard) =>
        DraftText.ReasonFrom(heard.Said.Slots.ReasonWithout(heard.Said.Utterance, Subjects.AccountMatchesIn(heard).Select(match => match.Span)));

    private Proposal ProposalOf(IReadOnlyDictionary<string, string> terms, decimal amount) => new(
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Amount] = amount.ToString(CultureInfo.InvariantCulture) },
        amount,
        ChangeOrderWords.Summary(NumberOf(Kind, terms), amount, terms[Work], agency.Currency));

    /// <summary>An order that is amended keeps its number.</summary>
    private static Dictionary<string, string> Kept(IReadOnlyDictionary<string, string> terms, string work)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal) { [Work] = work };
        if (terms.TryGetValue(Number, out var number))
        {
            kept[Number] = number;
        }

        return kept;
    }

    private string LineOf(IReadOnlyDictionary<string, string> terms) => ChangeOrderWords.LineName(NumberOf(Kind, terms) ?? 0, terms[Work]);

    private static decimal AmountOf(IReadOnlyDictionary<string, string> terms) => BudgetAmount.Parse(terms.GetValueOrDefault(Amount)) ?? 0;

    private static InputText WorkInput(string value) => new(Work, ChangeOrderWords.WorkLabel) { IsRequired = true, ErrorMessage = ChangeOrderWords.WorkWanted, MaxLength = 200, Value = value };

    private InputText AmountInput(string value) => new(Amount, ChangeOrderWords.AmountLabel(agency.Currency)) { IsRequired = true, ErrorMessage = ChangeOrderWords.AmountWanted, MaxLength = 20, Value = value };
}
