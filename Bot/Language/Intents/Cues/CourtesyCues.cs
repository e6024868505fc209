using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Greetings, thanks, and the short answers to an open question. They count only where nothing else is said.</summary>
internal static class CourtesyCues
{
    public static readonly Cue[] Rows =
    [
        new(Guide, 0.9, "= @greet"),
        new(Guide, 0.9, "= @greet _? bot|all|team|there|again|mate"),
        new(Guide, 0.9, "= good morning|afternoon|evening|day"),
        new(Guide, 0.95, "= help me? please?", "bare help is a call for the guide, not for a colleague"),
        new(Guide, 0.9, "= can|could you help me?"),
        new(Guide, 0.95, "what else? can|do|could|are you able? to? do|help"),
        new(Guide, 0.9, "what else? can i|we ask|do|say|type|use"),
        new(Guide, 0.8, "what|who are you"),
        new(Guide, 0.85, "= how are you|things"),
        new(Guide, 0.85, "how does|do this|it|you|bot work"),
        new(Guide, 0.85, "how do|can i|we use|start|begin|work"),
        new(Guide, 0.9, "= start|menu|commands|examples|guide|options"),
        new(Guide, 0.85, "get|getting started"),
        new(Guide, 0.8, "show|list|give me? your|the|some? commands|options|menu|examples|help"),
        new(Guide, 0.9, "how do|can|would i|we|you ask|request|withdraw|cancel|undo|raise|increase|get|@approve .. @budget|@request|change"),
        new(Guide, 0.9, "how do|can|would i|we|you ask|call for help"),
        new(Guide, 0.9, "how do|can|would i|we|you @move .. @deadline", "a question about the bot, not a change"),
        new(Guide, 0.7, "= what are my? the? options|choices"),
        new(Guide, 0.6, "what|which commands|questions|things can|do"),

        new(Thanks, 0.9, "= @thanks"),
        new(Thanks, 0.85, "= @praise @thanks?"),
        new(Thanks, 0.95, "= many|ok|okay|right|yes @thanks"),
        new(Thanks, 0.9, "= thank you _? _?"),
        new(Thanks, 0.85, "= @thanks|much for|a|so|very|appreciated|everything|you lot|much|that|help|your|all|bot|mate|again? _? _?"),
        new(Thanks, 0.85, "= @praise @thanks _? _? _?"),
        new(Thanks, 0.85, "= @thanks thats|thatll|you @praise|do|all?"),
        new(Thanks, 0.8, "= thats|you|youre|that a|are|is|all|the? @praise|best _?"),
        new(Thanks, 0.85, "= thats|thatll @praise|all thank|thanks you?"),
        new(Thanks, 0.8, "= well|all|im done _?"),
        new(Thanks, 0.6, "= nice|good one|work|job|stuff"),

        new(Cancel, 0.95, "= cancel|abort|quit|exit|stop @it?"),
        new(Cancel, 0.95, "= never mind _?"),
        new(Cancel, 0.95, "= nevermind|nvm"),
        new(Cancel, 0.9, "= forget|scrap|leave|drop|ignore|bin about? @it"),
        new(Cancel, 0.8, "= no|actually forget|cancel|stop @it?"),
        new(Cancel, 0.7, "^ never mind"),
        new(Cancel, 0.7, "= i changed my mind"),
        new(Cancel, 0.7, "= ive changed my mind"),
        new(Cancel, 0.8, "= dont bother _?"),

        new(Confirm, 0.9, "= @yes @yes?"),
        new(Confirm, 0.9, "= k|kk|y|right"),
        new(Confirm, 0.9, "= @yes? send|submit @it? off|now|please? please?"),
        new(Confirm, 0.9, "= @yes? go ahead|on|for it?"),
        new(Confirm, 0.9, "= @yes? do|proceed it|that?"),
        new(Confirm, 0.9, "= @yes? please do|send"),
        new(Confirm, 0.8, "= @yes thats|looks|it|sounds fine|right|good|correct|is|great"),
        new(Confirm, 0.8, "= thats|looks|sounds|all it|fine|right|good|correct|great|perfect"),
        new(Confirm, 0.6, "^ yes|yep|yeah|yup send|please|go"),

        new(Deny, 0.9, "= @no @no? thanks|thank? you?"),
        new(Deny, 0.8, "= no way|chance"),
        new(Deny, 0.85, "= dont _? _?"),
        new(Deny, 0.85, "= do not _? _?"),
        new(Deny, 0.85, "= @no? not now|yet|that|today|really|this"),
        new(Deny, 0.85, "= @no? dont|wait|wrong|incorrect|stop _? _?"),
        new(Deny, 0.85, "= @no thats wrong|not _?"),
        new(Deny, 0.8, "= thats|its wrong|incorrect"),
        new(Deny, 0.6, "^ dont send"),
        new(Deny, 0.65, "dont|never|not to? @reschedule|approve|reject|increase|reduce|cut|raise|withdraw|ask|send", "told not to, in the middle of a sentence"),
        new(Deny, 0.5, "dont|not|no|never want|need|should|going? to? @reschedule|approve|increase|reduce|cut|raise|withdraw|#money"),
    ];
}
