using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>The speaker is away, and who covers. Of others nobody speaks but they themselves.</summary>
internal static class AwayCues
{
    public static readonly Cue[] Rows =
    [
        new(Away, 0.95, "im|ill|i am|be|will? be|being? off|away|ooo|sick $"),
        new(Away, 0.95, "im|ill|i am|be|will? be|being? off|away|ooo|sick #when|#date|on|from|for|until|till|this|next|and|between|all"),
        new(Away, 0.95, "im|ill|i am|be|will? be|being|going? on|taking my|annual? holiday|leave|vacation|hols|annual|maternity|paternity|pto"),
        new(Away, 0.95, "im|ill|i am|be|will? be|being? out of office"),
        new(Away, 0.95, "im|ill|i am|be|will? be|being? out #when|#date|on|from|until|till|all|this|next"),
        new(Away, 0.9, "^ i|im|ill|ive|id am|have|will|be? taking|take|booked|booking|having|got|have _? _? #date? off|leave|holiday|pto"),
        new(Away, 0.85, "! taking|booked|booking|take #when|#date|annual|some off|leave|holiday"),
        new(Away, 0.95, "= out of office #when|#date|on|from|for|until|this|next"),
        new(Away, 0.9, "my holiday|leave|vacation is|starts|runs|begins"),
        new(Away, 0.95, "cover|covers|covering for? me"),
        new(Away, 0.6, "to|will|can|is|please cover|covering"),
        new(Away, 0.4, "my|as cover"),
        new(Away, -0.9, "who|whos .. cover|covers|covering"),
        new(Away, -0.9, "off|away track|budget|plan|target|the|by"),
        new(Away, -0.9, "! cancel|remove|delete|drop|end|stop|forget|scrap"),

        new(CancelAway, 0.97, "! cancel|remove|delete|drop|end|stop|forget|scrap|undo my|the cover|absence|holiday|leave|vacation|hols"),
        new(CancelAway, 0.95, "= im|i am? back|here already|again|now|early|today|at? work?"),
        new(CancelAway, 0.95, "im|i am? not off|away after all"),
        new(CancelAway, 0.95, "^ im|i am? not|no going|longer|being? off|away|ooo|on|taking leave|holiday|annual|any|after|anymore|now|more"),
        new(CancelAway, 0.9, "^ im|i am? back here|already|again|now|early|earlier|sooner|today|at|from"),
        new(CancelAway, 0.95, "my annual? holiday|leave|vacation|hols|trip|break|absence is|has|was|got|been? been? cancelled|canceled|off|called|scrapped|postponed"),
        new(CancelAway, 0.9, "! cancel|forget|scrap|ignore|drop my annual? holiday|leave|vacation|hols|absence|time"),
        new(CancelAway, 0.9, "dont need|want a|my|any cover"),
    ];
}
