using System.Text.RegularExpressions;
using AccountBot.Accounts;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Kinds.Other;

/// <summary>Whatever else somebody above is to agree to.</summary>
internal sealed partial class OtherKind : WrittenKind
{
    public override RequestKind Kind => RequestKind.Other;

    public override string Title => "Approval";

    protected override string Agreed => "other.agreed";

    protected override string Label => OtherWords.Label;

    protected override string Wanted => OtherWords.Wanted;

    public override string Outcome(IReadOnlyDictionary<string, string> terms) => OtherWords.Outcome(terms[What].TrimEnd('.'));

    protected override string? WhatIn(Heard heard) => Said().Match(heard.Said.Utterance.Text) is { Success: true } found ? found.Groups["what"].Value.Trim() : null;

    protected override string Summary(string what) => OtherWords.Summary(what);

    [GeneratedRegex(@"\b(?:approval|permission|go-?ahead|sign-?off|decision)\s+(?:on \S+ )?(?::|to|for)\s*(?<what>.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}
