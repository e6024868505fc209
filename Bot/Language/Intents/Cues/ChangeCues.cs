using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Changes of money and dates. The mood of their clause decides whether they count at all.</summary>
internal static class ChangeCues
{
    public static readonly Cue[] Rows =
    [
        new(ChangeBudget, 0.9, "! ask|request|need|get|want|require|requesting|requires .. #money"),
        new(ChangeBudget, 0.85, "need|needs|asking|requesting|require|want|wanted|requires|after .. #money"),
        new(ChangeBudget, 0.85, "^ can|could|may|might i|we please? get|have|ask|request|add|take|use|put .. #money"),
        new(ChangeBudget, 0.9, "! @raise .. @budget|#money|pass|line"),
        new(ChangeBudget, 0.9, "! @cut .. @budget|#money|pass|line"),
        new(ChangeBudget, 0.6, "! @raise|@cut .. #money"),
        new(ChangeBudget, 0.85, "! @raise .. by|to #money"),
        new(ChangeBudget, 0.6, "#money @more|@less"),
        new(ChangeBudget, 0.45, "#money on|for|towards", "a sum for something, with the verb left out"),
        new(ChangeBudget, 0.6, "@more|@less #money"),
        new(ChangeBudget, 0.8, "! ask|request|need|want|get|requesting .. @more|bigger|increased @budget"),
        new(ChangeBudget, 0.7, "need|needs|asking|want|wants .. @more @budget"),
        new(ChangeBudget, 0.8, "need|want|raise|request|submit|create|open|log|do a|another|new|the? co|cos|change order?", "a change order adds money to the statement of work"),
        new(ChangeBudget, 0.8, "^ a|new|another? co|change order? for|of .. #money"),
        new(ChangeBudget, 0.85, "budget request|ask|uplift|increase .. #money"),
        new(ChangeBudget, 0.6, "! ask|request|requesting|apply .. @more", "how much is asked for in the card"),
        new(ChangeBudget, 0.7, "^ @more budget|money|funds|cash|funding"),
        new(ChangeBudget, 0.7, "@budget increase|cut|change|uplift|extension|reduction|rise|raise|decrease|amendment"),
        new(ChangeBudget, 0.8, "give|hand|return .. #money .. back"),
        new(ChangeBudget, 0.85, "! give|hand|return back|up? #money"),
        new(ChangeBudget, 0.9, "! move|shift|reallocate|transfer|switch|put|take .. #money .. from|to|into|out|off|across", "money moved between lines"),
        new(ChangeBudget, 0.6, "^ we|were|im|am|are .. #money short|over|under"),
        new(ChangeBudget, 0.55, "! add|take|plus|minus .. #money"),
        new(ChangeBudget, 0.5, "budget .. to|by #money"),
        new(ChangeBudget, -0.9, "! log|book|record|enter|charge|code .. #money", "a spend is logged, not asked for"),
        new(ChangeBudget, -0.6, "spent #money", "a report"),
        new(ChangeBudget, -0.8, "! @move .. #money .. #shift", "no sum moves by days"),

        new(MoveDeadline, 0.9, "! @move .. #when"),
        new(MoveDeadline, 0.85, "^ can|could|may|might i|we please? @move .. #when"),
        new(MoveDeadline, 0.75, "! @move .. @deadline"),
        new(MoveDeadline, 0.6, "! move|push|slip|extend|delay|postpone|defer|reschedule|rearrange|bump", "the date is asked for in the card"),
        new(MoveDeadline, 0.85, "! bring|pull|move|put .. forward|forwards|back|out|up|in #when"),
        new(MoveDeadline, 0.7, "! bring|pull .. forward|forwards"),
        new(MoveDeadline, 0.7, "! push|put|move|knock .. back|out"),
        new(MoveDeadline, 0.6, "push|move|postpone|reschedule|extend|delay|slip|shift|bump|bring .. #when"),
        new(MoveDeadline, 0.8, "need|needs|want|wants|get|like .. @moved|@moving .. #when"),
        new(MoveDeadline, 0.7, "needs|need|has|have|going to @move .. #when"),
        new(MoveDeadline, 0.75, "^ can|could|may i|we have|get|take|add .. #shift"),
        new(MoveDeadline, 0.85, "! make|set|put|mark .. due|deadline .. #date"),
        new(MoveDeadline, 0.5, "= _? _? _ #goal", "the verb left out"),
        new(MoveDeadline, 0.65, "need|needs|want|give|get .. #shift", "two more days on the deck"),
        new(MoveDeadline, 0.65, "need|want|request|get|ask .. extension"),
        new(MoveDeadline, 0.6, "need|want|request more|extra time"),
        new(MoveDeadline, 0.55, "! make @it|the .. #date"),
        new(MoveDeadline, 0.5, "slipping|slips|slipped|will slip? to|by? #when"),
        new(MoveDeadline, -0.95, "@move .. #money", "money is moved between lines"),
        new(MoveDeadline, -0.9, "bump|nudge|chase .. re|about", "bump Marcus re CO3"),
        new(MoveDeadline, -0.8, "push back|on on|with|client", "to push back on a client is to resist"),
        new(MoveDeadline, -0.7, "! lets? move on"),
        new(MoveDeadline, -0.9, "bring|get|keep me up"),
        new(MoveDeadline, -0.6, "update on|me|please"),
        new(MoveDeadline, -0.7, "hold on"),
    ];
}
