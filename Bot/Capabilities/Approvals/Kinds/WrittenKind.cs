using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Kinds;

/// <summary>
/// A kind that people put in their own words. No figure of the account follows from it: what an approval changes is that it was agreed, by whom and
/// when, and the audit keeps that.
/// </summary>
internal abstract class WrittenKind : ChangeKind
{
    protected const string What = "what";

    private const int Longest = 300;

    /// <summary>The audit's word for it.</summary>
    protected abstract string Agreed { get; }

    protected abstract string Label { get; }

    protected abstract string Wanted { get; }

    protected abstract string? WhatIn(Heard heard);

    protected abstract string Summary(string what);

    public override Draft Hear(Draft draft, Heard heard, AccountBook book) =>
        draft.With(What, draft[What] ?? (WhatIn(heard) is { Length: > 0 } what ? DraftText.Clip(WithoutAccount(what, heard), Longest) : null));

    public override Draft Accept(Draft draft, Pressed pressed) => draft.Filled(What, pressed.Has(What), pressed[What] is { } what ? DraftText.Clip(what, Longest) : null);

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) => draft[What] is null ? [Input("")] : [];

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) => [Input(draft[What] ?? "")];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) => draft[What] is { } what ? [new Fact(Label, what)] : [];

    public override Checked Check(Draft draft, AccountBook book, DateOnly today) => draft[What] is { } what
        ? Checked.Fits(new Proposal(new Dictionary<string, string>(StringComparer.Ordinal) { [What] = what }, Amount: 0, Summary(what)))
        : Checked.Refuses(Wanted);

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book) => [new(Label, terms[What])];

    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book) => null;

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        act.Audit(Agreed, terms[What], "", reason ?? "");
        return null;
    }

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) => terms;

    public override string Thing(IReadOnlyDictionary<string, string> terms) => terms[What];

    /// <summary>Nothing else can have changed what was only agreed.</summary>
    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) => true;

    public override IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) => terms;

    public override string Beyond(decimal limit) => KindWords.NotAlone;

    /// <summary>Less the account's name at its end, which says where and not what.</summary>
    private static string WithoutAccount(string what, Heard heard) => Subjects.AccountMatchesIn(heard)
        .SelectMany(match => new[] { $" on {heard.Said.Utterance.Quote(match.Span)}", $" for {heard.Said.Utterance.Quote(match.Span)}" })
        .Where(tail => what.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
        .Select(tail => what[..^tail.Length])
        .FirstOrDefault(what);

    private InputText Input(string value) => new(What, Label) { IsRequired = true, ErrorMessage = Wanted, IsMultiline = true, MaxLength = Longest, Value = value };
}
