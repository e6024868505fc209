using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>What is to be kept, looked at or handed on, and what happened meanwhile.</summary>
internal static class KeepingCues
{
    public static readonly Cue[] Rows =
    [
        new(LogNote, 0.8, "! log|note|record that|client|they|the|we|she|he"),
        new(LogNote, 0.6, "! log|note _"),
        new(LogNote, 0.85, "! log|note|record a|the? development"),
        new(LogNote, 0.85, "^ development|fyi _"),
        new(LogNote, -0.9, "#money|issue|complaint|risk|milestone|deadline|spend"),

        new(ContactReport, 0.98, "^ contact|call|meeting report for|on|with _"),
        new(ContactReport, 0.97, "! write|make|add|log|file|new|start|do a|an|the|new? contact|call report", "the form"),
        new(ContactReport, 0.97, "= a|new? contact|call report"),
        new(ContactReport, -0.97, "help|stuck|template|where|wheres|done|due|late"),

        new(FlagReview, 0.97, "! flag .. review"),
        new(FlagReview, 0.9, "^ _ _? _? _? needs|need a|the? review"),
        new(FlagReview, 0.85, "! ask|get .. to review|look"),

        new(HandContent, 0.9, "is|are|now|went|gone|goes|sent|back|s now|back|over? with|to editorial|mlr|medical|regulatory|compliance|legal|client"),
        new(HandContent, 0.9, "mlr|editorial|medical|regulatory|client|legal has|have|just? came|come|comes|is|are back"),
        new(HandContent, 0.85, "! send|hand|pass .. to the? editorial|mlr|medical|regulatory|client|legal"),
        new(HandContent, -0.9, "ask|email|help|issue"),

        new(Content, 0.85, "^ who|whos has|have|got|holds|holding the|my|our|_ _"),
        new(Content, 0.85, "what|whats|which|anything is|are|s? waits|waiting|sits|sitting|with for|with|at|the? editorial|mlr|medical|legal|client"),
        new(Content, 0.85, "what|whats|which is|are|s? with the? editorial|mlr|medical|legal"),

        new(WhatChanged, 0.93, "what|whats|anything|something has|have|is|s? changed|moved|happened|new since|on|with|in|at|for"),
        new(WhatChanged, 0.9, "= what|whats has|have|is|s? changed|happened .."),
        new(WhatChanged, 0.97, "what did|have|has i|we miss|missed"),
        new(WhatChanged, 0.9, "^ show|list|give|tell me? the? changes"),
        new(WhatChanged, 0.9, "since i last|was|looked"),
    ];
}
