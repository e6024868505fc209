using System.Text.RegularExpressions;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Kinds.Plan;

/// <summary>Another way to the account's aims: what is dropped, added or done otherwise. Dates and money move by requests of their own.</summary>
internal sealed partial class PlanKind : WrittenKind
{
    public override RequestKind Kind => RequestKind.Plan;

    public override string Title => "Plan change";

    protected override string Agreed => "plan.agreed";

    protected override string Label => PlanWords.Label;

    protected override string Wanted => PlanWords.Wanted;

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book) => [.. base.Consequence(terms, book), .. PlanWords.Plan(book)];

    public override string Outcome(IReadOnlyDictionary<string, string> terms) => PlanWords.Outcome(terms[What].TrimEnd('.'));

    protected override string? WhatIn(Heard heard) => Said().Match(heard.Said.Utterance.Text) is { Success: true } found ? found.Groups["what"].Value.Trim() : null;

    protected override string Summary(string what) => PlanWords.Summary(what);

    [GeneratedRegex(@"\bplan\b[^:]{0,60}?(?::|\bso that\b|\bto\b)\s*(?<what>.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}
