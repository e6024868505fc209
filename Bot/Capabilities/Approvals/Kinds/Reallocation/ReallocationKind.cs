using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Capabilities.Approvals.Kinds.Budget;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Reallocation;

/// <summary>Money moves from one line of an account's budget to another, both in one act; what the client agreed to in all stays as it is.</summary>
internal sealed class ReallocationKind(Agency agency) : ChangeKind
{
    private const string From = "from";
    private const string To = "to";
    private const string Amount = "amount";
    private const string FromBefore = "frombefore";
    private const string ToBefore = "tobefore";

    public override RequestKind Kind => RequestKind.Reallocation;

    public override string Title => "Reallocation";

    public override Draft Hear(Draft draft, Heard heard, AccountBook book)
    {
        var (from, to) = Directions.In(heard.Said.Utterance, Subjects.LinesIn(heard, book));
        return draft
            .With(From, draft[From] ?? from)
            .With(To, draft[To] ?? to)
            .With(Amount, draft[Amount] ?? BudgetAmount.Sum(heard.Said, agency.Currency));
    }

    public override Draft Accept(Draft draft, Pressed pressed) => draft
        .Filled(From, pressed.Has(From), pressed[From])
        .Filled(To, pressed.Has(To), pressed[To])
        .Filled(Amount, pressed.Has(Amount), BudgetAmount.Typed(pressed[Amount], agency.Currency));

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) =>
    [
        .. Line(book, draft[From]) is null ? [LineInput(From, ReallocationWords.FromLabel, book, "")] : Array.Empty<CardInput>(),
        .. Line(book, draft[To]) is null ? [LineInput(To, ReallocationWords.ToLabel, book, "")] : Array.Empty<CardInput>(),
        .. draft[Amount] is null ? [AmountInput("")] : Array.Empty<CardInput>(),
    ];

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) =>
    [
        LineInput(From, ReallocationWords.FromLabel, book, draft[From] ?? ""),
        LineInput(To, ReallocationWords.ToLabel, book, draft[To] ?? ""),
        AmountInput(draft[Amount] ?? ""),
    ];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) =>
        ReallocationWords.Known(draft[From], draft[To], BudgetAmount.Parse(draft[Amount]), agency.Currency);

    public override Checked Check(Draft draft, AccountBook book, DateOnly today)
    {
        if (WhyNot(draft.Terms, book) is { } why)
        {
            return Checked.Refuses(why);
        }

        var (from, to, amount) = (Line(book, draft[From])!.Value.Facts.Line, Line(book, draft[To])!.Value.Facts.Line, AmountOf(draft.Terms));
        var terms = new Dictionary<string, string>(StringComparer.Ordinal) { [From] = from, [To] = to, [Amount] = amount.ToString(CultureInfo.InvariantCulture) };
        return Checked.Fits(new Proposal(terms, amount, ReallocationWords.Summary(from, to, amount, agency.Currency)));
    }

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book)
    {
        var amount = AmountOf(terms);
        if (Was(terms, FromBefore) is { } fromWas && Was(terms, ToBefore) is { } toWas)
        {
            return [ReallocationWords.Settled(terms[From], fromWas, -amount, agency.Currency), ReallocationWords.Settled(terms[To], toWas, amount, agency.Currency)];
        }

        return Line(book, terms[From]) is { } from && Line(book, terms[To]) is { } to
            ? [.. ReallocationWords.Proposed(from.Value.Facts, -amount, agency.Currency), .. ReallocationWords.Proposed(to.Value.Facts, amount, agency.Currency)]
            : [];
    }

    public override StackedBars? Chart(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        Line(book, terms[From])?.Value.Facts is { } from && Line(book, terms[To])?.Value.Facts is { } to
            ? MoneyChart.Of(ReallocationWords.Lines, [.. ReallocationWords.Bars(from, -AmountOf(terms)), .. ReallocationWords.Bars(to, AmountOf(terms))], agency.Currency)
            : null;

    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book) => WhyNot(terms, book);

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        if (WhyNot(terms, book) is { } why)
        {
            return why;
        }

        ApprovedMoney.Change(act, Line(book, terms[From])!, -AmountOf(terms), agency.Currency, reason);
        ApprovedMoney.Change(act, Line(book, terms[To])!, AmountOf(terms), agency.Currency, reason);
        return null;
    }

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        Line(book, terms[From]) is { } from && Line(book, terms[To]) is { } to
            ? new Dictionary<string, string>(terms, StringComparer.Ordinal) { [FromBefore] = Approved(from), [ToBefore] = Approved(to) }
            : terms;

    public override string Thing(IReadOnlyDictionary<string, string> terms) => $"{terms[From]} > {terms[To]}";

    public override IReadOnlyList<string> CountsOn(IReadOnlyDictionary<string, string> terms) => [terms[From], terms[To]];

    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) =>
        CountsOn(terms).All(line => book.Line(line)?.Value.At == at);

    public override IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) =>
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [From] = terms[To], [To] = terms[From] };

    public override string Outcome(IReadOnlyDictionary<string, string> terms) =>
        ReallocationWords.Outcome((terms[From], Was(terms, FromBefore) ?? 0), (terms[To], Was(terms, ToBefore) ?? 0), AmountOf(terms), agency.Currency);

    public override string Beyond(decimal limit) => $"above {Says.Money(limit, agency.Currency)}";

    private string? WhyNot(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        (Line(book, terms.GetValueOrDefault(From)), Line(book, terms.GetValueOrDefault(To)), AmountOf(terms)) switch
        {
            (null, _, _) or (_, null, _) => ReallocationWords.NoSuchLines(book),
            var (from, to, _) when from!.Key == to!.Key => ReallocationWords.SameLine,
            (_, _, <= 0) => ReallocationWords.NoAmount,
            var (from, to, _) when Locked(from!, to!) is { } locked => BudgetWords.Locked(locked),
            var (from, _, amount) when from!.Value.Facts.Left < amount => ReallocationWords.TooLittle(from.Value.Facts, agency.Currency),
            _ => null,
        };

    private static BudgetLineFacts? Locked(Entry<Kept<BudgetLineFacts>> from, Entry<Kept<BudgetLineFacts>> to) =>
        new[] { from.Value.Facts, to.Value.Facts }.FirstOrDefault(line => line.ChangeOrder is not null);

    private static Entry<Kept<BudgetLineFacts>>? Line(AccountBook book, string? name) => name is null ? null : book.Line(name);

    private static string Approved(Entry<Kept<BudgetLineFacts>> line) => line.Value.Facts.Approved.ToString(CultureInfo.InvariantCulture);

    private static decimal AmountOf(IReadOnlyDictionary<string, string> terms) => BudgetAmount.Parse(terms.GetValueOrDefault(Amount)) ?? 0;

    private static decimal? Was(IReadOnlyDictionary<string, string> terms, string before) => BudgetAmount.Parse(terms.GetValueOrDefault(before));

    private InputChoiceSet LineInput(string id, string label, AccountBook book, string value) =>
        new(id, label, [.. book.Lines.Where(line => line.Value.Facts.ChangeOrder is null).Select(line => new InputChoice(BudgetWords.Choice(line.Value.Facts, agency.Currency), line.Value.Facts.Line))])
        {
            IsRequired = true,
            ErrorMessage = ReallocationWords.LineWanted,
            Value = value,
        };

    private InputText AmountInput(string value) => new(Amount, ReallocationWords.AmountLabel(agency.Currency)) { IsRequired = true, ErrorMessage = ReallocationWords.AmountWanted, MaxLength = 20, Value = value };
}
