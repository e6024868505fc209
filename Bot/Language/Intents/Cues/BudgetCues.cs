using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>What there is, was spent and is left.</summary>
internal static class BudgetCues
{
    public static readonly Cue[] Rows =
    [
        new(Budget, 0.55, "how much"),
        new(Budget, 0.7, "how much .. left|remaining|spent|spend|burn|burned|burnt|budget|got|committed|approved|used|money"),
        new(Budget, 0.55, "budget|budgets"),
        new(Budget, 0.5, "spend|spent|burn|burned|burnt|remaining|underspend|overspend|underspent|overspent|committed|burnrate"),
        new(Budget, 0.6, "whats|what is|s? .. left|remaining in|on|of|for|against"),
        new(Budget, 0.5, "@budget left|remaining"),
        new(Budget, 0.65, "left|remaining .. @budget|pass"),
        new(Budget, 0.5, "money|cash|funds|funding|pot|financials|finances|financial"),
        new(Budget, 0.45, "costs|cost|fees|fee|eac|estimate|pass throughs|through?"),
        new(Budget, 0.6, "over|under|within|on budget"),
        new(Budget, 0.6, "can we|i afford"),
        new(Budget, -0.6, "how much longer|time"),
        new(Budget, 0.5, "whats|what is? left"),
        new(Budget, 0.7, "#money .. enough"),
        new(Budget, 0.5, "^ @question .. #money", "a sum in a question is a question about money"),
        new(Budget, 0.55, "enough money|budget|funds|cash|left|fees|in"),
        new(Budget, 0.5, "^ have|has|do|did|are|is|how .. spend|spent|budget|fees|fee|left|money"),
        new(Budget, 0.9, "how|hows .. @budget looking|doing|going?"),
        new(Budget, 0.7, "how|hows is|are|s? the|our|my @budget|burn|burnrate|spending"),
        new(Budget, -0.8, "! log|book|record|enter|charge|code .. #money"),
        new(Budget, -0.7, "how do|can|would i|we ask|request|get|raise|increase", "asks the way, not the sum"),
        new(Budget, 0.4, "estimate at completion"),
        new(Budget, 0.9, "what|much|which|how did|has|have|was|were .. client .. approve|approved|sign|agree|agreed|budget"),
        new(Budget, 0.65, "the|our|your? numbers|figures for|on|of|in"),
        new(Budget, 0.55, "^ are|r|were|is|was we|it|they|i still|now? over|under|short on|in|for|by"),
        new(Budget, 0.6, "will|is|are|going .. go|going|run|running over|out|short"),
    ];
}
