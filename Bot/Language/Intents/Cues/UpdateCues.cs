using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>How things go, as those who run an account tell it: asked about, each of these is a question and changes nothing.</summary>
internal static class UpdateCues
{
    public static readonly Cue[] Rows =
    [
        new(LogSpend, 0.9, "! log|book|record|enter|charge|code|post|expense|commit .. #money", "a spend"),
        new(LogSpend, 0.85, "! log|record|enter|post spend|spending|expense|expenses|invoice|invoices|costs"),
        new(LogSpend, 0.85, "^ i|we|ive|weve have|had|just|already|also? spent|paid|committed|ordered #money"),
        new(LogSpend, 0.85, "^ #money spent|paid|committed|gone"),
        new(LogSpend, 0.85, "^ spent|paid|committed #money on"),
        new(LogSpend, -0.9, "more|extra|another|additional"),

        new(Update, 0.9, "! mark|flag|tick|close|complete|set|put|make|turn|change|switch|move|update .. done|complete|completed|finished|delivered|submitted"),
        new(Update, 0.9, "! mark|flag|set|put|make|turn|change|switch|move|update|rate .. as|to|at|from|on|is? red|amber|green|risk|track|late"),
        new(Update, 0.7, "= the|our|my|that _? _? _? _ is|are|was|were|has|been|now? now|all|been? done|finished|complete|completed|delivered|submitted now|today|yesterday?"),
        new(Update, 0.7, "= _ _? _? _? is|are|was|were|now|has now|all|been? done|finished|complete|completed|delivered|submitted now|today|yesterday?"),
        new(Update, 0.7, "^ _ _? _? _? _? is|are|was|were|has now|all|been? done|finished|complete|completed|delivered|submitted on|by? #date"),
        new(Update, 0.75, "^ i|we|ive|weve have|just|already|now? submitted|delivered|finished|completed|shipped|hit _"),
        new(Update, 0.9, "^ _ _? _? _? _? is|are|now|went|gone|turned|looks|looking|going|back now|at|looking|back|on? red|amber|green|risk|track"),
        new(Update, 0.75, "^ _ _? _? done|finished|completed|delivered|submitted and? _ _? _? done|finished|completed|delivered|submitted|at|on|late", "several in one breath"),
        new(Update, 0.75, "^ _ _? _? at|on risk|track and? _ _? _? done|finished|completed|delivered|submitted|at|on|late"),
        new(Update, 0.75, "^ _ _? _? at risk because|since|as"),
        new(Update, 0.75, "^ _ _? _? _? is|are|was|were done|finished|completed|delivered|submitted and? _ _? _? _? is|are done|finished|at|on|late"),
        new(Update, 0.9, "^ _ _? _? _? _? is|are|running|going now|running|going|be? late"),
        new(Update, 0.96, "! add|create|set|log|make|put a|an|the? new? milestone|deliverable"),
        new(Update, 0.96, "! add|create|log a|an|the? new? deadline"),
        new(Update, 0.96, "^ new milestone|deadline|deliverable"),
        new(Update, 0.9, "! assign|reassign .. to _"),
        new(Update, 0.9, "! make|set|change .. owner"),
        new(Update, 0.85, "^ _ _? now? owns the|our|my|_ _"),
        new(Update, -0.97, "issue|issues|complaint|complaints|problem"),
        new(Update, -0.9, "for review"),
        new(Update, -0.9, "request|approval|help"),

        new(Status, -0.5, "! mark|set|put|make|turn .. red|amber|green|risk|track", "told, not asked"),
    ];
}
