using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>
/// What people will ask of an assistant and this one cannot do so far. It is understood in order to be declined: as something else it
/// would become a change, a call for help or a question that nobody asked.
/// </summary>
internal static class NotYetCues
{
    public static readonly Cue[] Rows =
    [
        new(NotYet, 0.9, "! remind me|us|him|her|them|_ to", "remind me to move it: what is to be done is not to be done now"),
        new(NotYet, -0.95, "remind me|us of|what|whats|when|whens|who|whos|which|where|how|about|the|my", "asks for a fact"),

        new(NotYet, 0.85, "hes|shes|is|are being|be? off|away|ooo|sick $"),
        new(NotYet, 0.85, "hes|shes|is|are being|be? off|away|ooo|sick #when|#date|on|from|for|until|this|next|and"),
        new(NotYet, 0.85, "on|my holiday|leave|vacation|hols|annual|maternity|paternity"),
        new(NotYet, 0.85, "out of office"),
        new(NotYet, 0.85, "! cover for? _"),
        new(NotYet, 0.85, "is|to|will|can|could|ill|im cover|covering for|me|_?"),
        new(NotYet, 0.8, "_ covers me|for"),
        new(NotYet, -0.9, "who|whos .. cover|covers|covering"),
        new(NotYet, -0.9, "off|away track|budget|plan|target|the|by"),

        new(NotYet, 0.9, "! draft|write|prepare|generate|compose|produce .. email|mail|note|minutes|letter"),
        new(NotYet, 0.6, "! draft|write|compose my|a|an|me|something|the _"),

        new(NotYet, 0.9, "! unsubscribe"),
        new(NotYet, 0.9, "! stop|quit|pause reminding|nagging|notifying|pinging|messaging|reminders|notifications"),
        new(NotYet, 0.8, "dont remind|notify|ping|nag me|us"),

        new(NotYet, 0.8, "! tell|inform|email|mail|message|text|notify|dm _ .. i|we|that|the|its|weve|ive|about|to"),
        new(NotYet, 0.8, "! let _ _? know"),
        new(NotYet, -0.97, "tell|give|show|send|email|let me|us|myself", "asks the bot itself"),
        new(NotYet, -0.9, "help|stuck|advice", "a colleague is wanted"),
        new(NotYet, -0.9, "^ @question|anything|any|everything|if|whether|anyone|anybody", "a question about it is answered"),
    ];
}
