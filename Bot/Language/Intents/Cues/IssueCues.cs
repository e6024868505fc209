using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>What clients are unhappy about, and what became of it.</summary>
internal static class IssueCues
{
    public static readonly Cue[] Rows =
    [
        new(RaiseIssue, 0.95, "! raise|log|flag|record|report|open|add a|an|new|the? new|high|medium|low|serious|urgent|client|severity? severity|client? issue|risk|problem|concern|complaint"),
        new(RaiseIssue, 0.9, "^ new|high|urgent|client severity? issue|complaint"),
        new(RaiseIssue, 0.75, "is|are|was|were|s|really|very|so|getting fuming|furious|livid|angry|unhappy|upset|annoyed|raging|complaining"),
        new(RaiseIssue, 0.6, "fuming|furious|livid|raging"),
        new(RaiseIssue, 0.85, "client|customer|they has|have|just? complained|complains|complain"),

        new(PromiseClient, 0.8, "^ i|we|ive|weve have|had|just|also|already? promised|assured _"),
        new(PromiseClient, 0.75, "^ i|we|ive|weve have|had|just|also|already? told them|client|him|her|the .. by|within|before|until _"),
        new(PromiseClient, 0.75, "^ told|promised|assured them|client|him|her|the .. by|within|before|until _"),
        new(PromiseClient, -0.95, "issue|risk|problem|complaint|concern on|with|about|regarding|re .. promised", "raised with its promise"),
        new(PromiseClient, -0.95, "! raise|log|flag|record|report|open|add _? _? _? issue|risk|problem|complaint|concern"),
        new(PromiseClient, -0.9, "fuming|furious|livid|raging|angry|unhappy|complained|threatening"),

        new(SettleIssue, 0.97, "! resolve|close|settle .. issue|complaint|problem"),
        new(SettleIssue, 0.9, "issue|complaint .. is|was|has|been? resolved|closed|settled|sorted"),
        new(SettleIssue, 0.97, "! reopen"),
        new(SettleIssue, 0.9, "! resolve _"),

        new(Issues, 0.8, "^ any|what|whats|which|list|show|open|do|are .. issues|complaints"),
        new(Issues, 0.85, "= open|client|the|my|our|all? open|client? issues|complaints .."),
        new(Issues, 0.8, "issues on|for|with|at"),
        new(Issues, 0.8, "what|which .. promise|promises|promised"),
        new(Issues, -0.9, "having|got trouble|issues with|getting", "that is a call for help"),
    ];
}
