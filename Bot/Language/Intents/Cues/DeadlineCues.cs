using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>When things are due, and what became of a date.</summary>
internal static class DeadlineCues
{
    public static readonly Cue[] Rows =
    [
        new(Deadlines, 0.65, "^ when|whens"),
        new(Deadlines, 0.4, "when|whens is|are|do|does|did|was|will|should|has|have|would"),
        new(Deadlines, 0.6, "when i|we|they|you|client|he|she|everyone .. need|needs|must|have|has|should|owe|owes|deliver|submit|send|present|launch|finish|due|go|goes"),
        new(Deadlines, 0.6, "^ when must|can|could|need|needs|does|shall"),
        new(Deadlines, 0.6, "how far|close|near off|away|out|from|are|is|to|we"),
        new(Deadlines, 0.6, "left|still|remaining|outstanding to deliver|do|submit|send|finish|complete"),
        new(Deadlines, -0.9, "is|are|isnt|when|whens _ _? off|away|around|back|available|out $", "a person is asked after"),
        new(Deadlines, -0.9, "^ is|are|isnt _ _? off|away|around|back|available #when|#date|on|this|next|from"),
        new(Deadlines, 0.65, "deadline|deadlines|milestone|milestones"),
        new(Deadlines, 0.6, "due"),
        new(Deadlines, 0.6, "overdue"),
        new(Deadlines, 0.45, "late|slipping|slipped|behind|missed"),
        new(Deadlines, 0.6, "what|whats|anything|everything|which|list .. due|overdue|late"),
        new(Deadlines, 0.7, "whats|what is|are|do|comes? my|our|the? next"),
        new(Deadlines, 0.6, "what|whats|anything|everything .. #date", "what's on this week?"),
        new(Deadlines, 0.5, "what|whats .. coming|happening|planned|upcoming|next"),
        new(Deadlines, 0.5, "coming up"),
        new(Deadlines, 0.8, "how much longer|time"),
        new(Deadlines, -0.7, "to date", "spent to date"),
        new(Deadlines, 0.55, "^ is|are|was|isnt .. on|for|by? #date"),
        new(Deadlines, 0.6, "next up|milestone|deadline"),
        new(Deadlines, 0.6, "what|do have? i|we have? got? to|due|on #date|do|deliver"),
        new(Deadlines, 0.75, "^ did|have|has|will|are|is|were we|i|they|you? .. hit|make|made|miss|missed|meet|met|making|hitting|delivered|deliver|delivering"),
        new(Deadlines, 0.55, "^ did|have|has|will|are|is .. delivered|submitted|finished|done|ready|happened|moved|slipped|complete|completed|live"),
        new(Deadlines, 0.55, "^ did|have|has|will|are|is .. go|gone|going out|live"),
        new(Deadlines, 0.75, "what|which stage|state|phase|point is|are|has|have"),
        new(Deadlines, 0.7, "^ what do|have|am i got|own|have|owe|owning $"),
        new(Deadlines, 0.6, "^ @question .. @reschedule|@moved|@moving", "did we move the deck?"),
        new(Deadlines, 0.6, "^ can|could|may|might .. @moved|@reschedule"),
        new(Deadlines, 0.6, "would|will|is|does @moving"),
        new(Deadlines, -0.8, "@reschedule .. #money", "money moved between lines is no matter of dates"),
        new(Deadlines, 0.45, "my|our .. #date"),
        new(Deadlines, 0.6, "if|whether .. @reschedule|@moved|@moving"),
        new(Deadlines, 0.6, "brought|pulled|pushed|put forward|back"),
        new(Deadlines, 0.55, "^ @question .. date|dates"),
        new(Deadlines, 0.55, "tell|give|show|send|need|remind .. date|dates"),
        new(Deadlines, 0.65, "how long .. until|till|left|have|got|before|to"),
        new(Deadlines, 0.65, "how many days|weeks|working"),
        new(Deadlines, 0.5, "schedule|timeline|timelines|calendar|timings|diary|dates|timeplan"),
        new(Deadlines, 0.4, "= #date", "a bare \"and next week?\" goes on from an earlier question"),
        new(Deadlines, 0.5, "^ what|how about #date"),
        new(Deadlines, 0.45, "due|deadline|deadlines|milestones .. #date"),
        new(Deadlines, 0.5, "on time"),
        new(Deadlines, 0.4, "todo|todos|plate|workload"),
        new(Deadlines, 0.65, "what|whats .. working on", "what is Greta working on?"),
        new(Deadlines, 0.6, "what should|must i|we work|do|focus|finish|get"),
        new(Deadlines, -0.7, "! tell|draft|write|remind|email|message _ we|i|my|that"),
    ];
}
