using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Updates that people owe each other.</summary>
internal static class ReportCues
{
    public static readonly Cue[] Rows =
    [
        new(DraftReport, 0.97, "! draft|write|prepare|generate|compose|produce .. weekly|report|update|recap"),
        new(DraftReport, 0.97, "! draft|write|prepare my|a|an|the update|weekly|report|status|summary"),
        new(DraftReport, 0.95, "^ weekly|update for _"),

        new(TellSomebody, 0.96, "! tell|inform|notify _ .. i|we|that|the|its|weve|ive|about"),
        new(TellSomebody, 0.96, "! let _ _? know"),
        new(TellSomebody, -0.99, "tell|give|show|send|let me|us|myself", "asks the bot itself"),
        new(TellSomebody, -0.9, "help|stuck|advice", "a colleague is wanted"),
        new(TellSomebody, -0.9, "^ @question|anything|any|everything|if|whether|anyone|anybody", "a question about it is answered"),
        new(TellSomebody, -0.95, "tell|inform|notify|let the|a client|customer", "the bot speaks to nobody outside the agency"),

        new(WhatDontIKnow, 0.98, "what|whats dont|havent|dont i|we know|been"),
        new(WhatDontIKnow, 0.98, "what do|have|has i|we|nobody not know|been|told"),

        new(KeptReports, 0.95, "! show|list|find my|the|sent|last|kept|old? reports|updates|weeklies"),
        new(KeptReports, 0.95, "what did|have i|we send|sent|tell|told _"),
        new(KeptReports, 0.9, "! show .. report|reports|weekly|weeklies"),
    ];
}
