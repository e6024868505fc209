using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Budget;

/// <summary>More money, or less, on one line of an account's budget. Never by one person alone, whatever their limit.</summary>
internal sealed class BudgetKind(Agency agency) : ChangeKind
{
    private const string Line = "line";
    private const string Amount = "amount";
    private const string Before = "before";

    public override RequestKind Kind => RequestKind.Budget;

    public override string Title => "Budget change";

    public override Draft Hear(Draft draft, Heard heard, AccountBook book)
    {
        var line = Subjects.LinesIn(heard, book) is [var only] ? only : book.Lines is [var single] ? single.Value.Facts : null;
        var known = draft[Line] is null ? draft.With(Line, line?.Line) : draft;
        return known[Amount] is null ? known.With(Amount, BudgetAmount.In(heard.Said, book, known[Line], agency.Currency)) : known;
    }

    public override Draft Accept(Draft draft, Pressed pressed) =>
        draft.Filled(Line, pressed.Has(Line), pressed[Line]).Filled(Amount, pressed.Has(Amount), BudgetAmount.Typed(pressed[Amount], agency.Currency));

    public override RequestKind? Instead(Heard heard, AccountBook book) => heard.Said.Utterance switch
    {
        var said when ChangeOrder.OrderNumber.IsSpokenOf(said) => RequestKind.ChangeOrder,
        var said when Reallocation.Directions.IsMove(said, Subjects.LinesIn(heard, book)) => RequestKind.Reallocation,
        _ => null,
    };

    public override string Thing(IReadOnlyDictionary<string, string> terms) => $"{terms[Line]} {Math.Sign(BudgetAmount.Parse(terms[Amount]) ?? 0)}";

    public override IReadOnlyList<string> CountsOn(IReadOnlyDictionary<string, string> terms) => [terms[Line]];

    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) => book.Line(terms[Line])?.Value.At == at;

    public override IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) =>
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Amount] = (-(BudgetAmount.Parse(terms[Amount]) ?? 0)).ToString(CultureInfo.InvariantCulture) };

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) =>
    [
        .. draft[Line] is null || book.Line(draft[Line]!) is null ? [LineInput(book, "")] : Array.Empty<CardInput>(),
        .. draft[Amount] is null ? [AmountInput("")] : Array.Empty<CardInput>(),
    ];

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) => [LineInput(book, draft[Line] ?? ""), AmountInput(draft[Amount] ?? "")];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) => BudgetWords.Known(draft[Line], BudgetAmount.Parse(draft[Amount]), agency.Currency);

    public override Checked Check(Draft draft, AccountBook book, DateOnly today)
    {
        if (draft[Line] is not { } name || book.Line(name) is not { } line)
        {
            return Checked.Refuses(BudgetWords.NoSuchLine(book));
        }

        if (BudgetAmount.Parse(draft[Amount]) is not { } amount)
        {
            return Checked.Refuses(BudgetWords.NoAmount);
        }

        var facts = line.Value.Facts;
        if (WhyNot(facts, amount) is { } why)
        {
            return Checked.Refuses(why);
        }

        var terms = new Dictionary<string, string>(StringComparer.Ordinal) { [Line] = facts.Line, [Amount] = amount.ToString(CultureInfo.InvariantCulture) };
        return Checked.Fits(new Proposal(terms, Math.Abs(amount), BudgetWords.Summary(facts.Line, amount, agency.Currency)));
    }

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book)
    {
        if (book.Line(terms[Line]) is not { } line)
        {
            return [];
        }

        var amount = BudgetAmount.Parse(terms[Amount]) ?? 0;
        var facts = line.Value.Facts;
        return terms.TryGetValue(Before, out var before) && BudgetAmount.Parse(before) is { } was
            ? BudgetWords.Settled(facts.Line, was, amount, agency.Currency)
            : BudgetWords.Proposed(facts, amount, agency.Currency);
    }

    public override StackedBars? Chart(IReadOnlyDictionary<string, string> terms, AccountBook book) => book.Line(terms[Line])?.Value.Facts is { } line
        ? MoneyChart.Of(line.Line, [MoneyChart.OfLine(KindWords.Now, line), MoneyChart.OfLine(KindWords.AfterApproval, line, BudgetAmount.Parse(terms[Amount]) ?? 0)], agency.Currency)
        : null;

    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book)
    {
        if (book.Line(terms[Line]) is not { } line || BudgetAmount.Parse(terms[Amount]) is not { } amount)
        {
            return BudgetWords.NoSuchLine(book);
        }

        return WhyNot(line.Value.Facts, amount);
    }

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        if (Impossible(terms, book) is { } impossible)
        {
            return impossible;
        }

        ApprovedMoney.Change(act, book.Line(terms[Line])!, BudgetAmount.Parse(terms[Amount])!.Value, agency.Currency, reason);
        return null;
    }

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        book.Line(terms[Line]) is { } line
            ? new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Before] = line.Value.Facts.Approved.ToString(CultureInfo.InvariantCulture) }
            : terms;

    public override string Outcome(IReadOnlyDictionary<string, string> terms) =>
        BudgetWords.Outcome(terms[Line], BudgetAmount.Parse(terms.GetValueOrDefault(Before)) ?? 0, BudgetAmount.Parse(terms[Amount]) ?? 0, agency.Currency);

    public override string Beyond(decimal limit) => $"above {Says.Money(limit, agency.Currency)}";

    private string? WhyNot(BudgetLineFacts line, decimal amount) => line switch
    {
        { ChangeOrder: not null } => BudgetWords.Locked(line),
        _ when line.Approved + amount < 0 => BudgetWords.BelowNothing(line, agency.Currency),
        _ => null,
    };

    private InputChoiceSet LineInput(AccountBook book, string value) =>
        new(Line, BudgetWords.LineLabel, [.. book.Lines.Where(line => line.Value.Facts.ChangeOrder is null).Select(line => new InputChoice(BudgetWords.Choice(line.Value.Facts, agency.Currency), line.Value.Facts.Line))])
        {
            IsRequired = true,
            ErrorMessage = BudgetWords.LineWanted,
            Value = value,
        };

    private InputText AmountInput(string value) => new(Amount, BudgetWords.AmountLabel(agency.Currency))
    {
        IsRequired = true,
        ErrorMessage = BudgetWords.AmountWanted,
        Placeholder = BudgetWords.AmountHint,
        MaxLength = 20,
        Value = value,
    };
}
