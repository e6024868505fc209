using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Somebody wants the help of a colleague.</summary>
internal static class HelpCues
{
    public static readonly Cue[] Rows =
    [
        new(AskForHelp, 0.9, "im|i|am|were|we|still|bit|so|totally|completely|really am|are|bit|totally? stuck"),
        new(AskForHelp, 0.8, "^ stuck"),
        new(AskForHelp, 0.85, "stuck on|with|at|trying"),
        new(AskForHelp, 0.85, "! help me|us _"),
        new(AskForHelp, 0.85, "help me|us|you? with|on|understand|out|work|figure|do|find|get|write|sort"),
        new(AskForHelp, 0.8, "help with|on"),
        new(AskForHelp, 0.85, "need|want|get|could|use|like|grateful|ask|require|after .. help|hand|advice|guidance|assistance|pointers|steer|support|backup"),
        new(AskForHelp, 0.9, "need|give|lend|want|use|get|me|have? a hand"),
        new(AskForHelp, 0.8, "can|could|would|will|might .. help $"),
        new(AskForHelp, 0.8, "can|could|would|will .. help me|us|with|on|out|here"),
        new(AskForHelp, 0.9, "who|anyone|anybody|someone|somebody|whos .. help"),
        new(AskForHelp, 0.75, "not|im|unsure|never|bit|really? sure|certain|clear|unsure how|what|where|which|who|why|whether|about"),
        new(AskForHelp, 0.75, "dont|do|doesnt|not not|really|quite|fully? know|understand|get how|what|where|which|why|the"),
        new(AskForHelp, 0.75, "no|any idea|clue|tips how|what|where|why|about|on|for"),
        new(AskForHelp, 0.85, "struggling|wrestling|grappling|battling with|to|on|over"),
        new(AskForHelp, 0.75, "cannot|couldnt|cant|can not? work|figure|find|see|get|make out|how|the|why|what|it|my"),
        new(AskForHelp, 0.75, "confused|baffled|puzzled|lost|unclear by|about|on|with|over|as|how"),
        new(AskForHelp, 0.8, "having|got|have|some trouble|difficulty|difficulties|problem|problems|issues with|on|getting"),
        new(AskForHelp, 0.75, "got|have|quick a|another? question|query about|on|re|regarding|for"),
        new(AskForHelp, 0.7, "= im|i|am? really|still? am? struggling|lost|confused"),
        new(AskForHelp, 0.75, "out of my depth"),
        new(AskForHelp, 0.7, "! ask my|our|the|somebody|someone _? about|how|whether|why|what|if"),
        new(AskForHelp, 0.6, "swamped|drowning|overloaded|snowed|overwhelmed|underwater"),
        new(AskForHelp, 0.6, "anyone|anybody|somebody|someone know|knows|done|got|who|able"),
        new(AskForHelp, 0.75, "right|best|correct|proper way to|of"),
        new(AskForHelp, 0.75, "can|could|would someone|somebody|anyone|anybody .. me|us"),
        new(AskForHelp, 0.75, "could|can do with a|some|another? hand|help|support|advice|steer|pointers|second"),
        new(AskForHelp, 0.7, "any|some advice|guidance|pointers|help|support"),
        new(AskForHelp, 0.7, "need|want someone|somebody to|who"),
        new(AskForHelp, 0.8, "pair of eyes"),
        new(AskForHelp, 0.55, "^ help _"),
        new(AskForHelp, 0.6, "who knows|understands"),
        new(AskForHelp, 0.6, "show|teach|tell|walk me|us how|through"),
        new(AskForHelp, 0.75, "how should|would|do|can i|we _ _", "how do I reconcile a PO?"),
        new(AskForHelp, 0.55, "dont|doesnt|wont match|add|reconcile|balance|tally"),
        new(AskForHelp, -0.7, "what can|do you help"),
        new(AskForHelp, -0.95, "how to|do|can|should|could i|we? use|ask|talk|speak|tell you|this|it|to you?", "asks the bot about itself"),
        new(AskForHelp, -0.95, "how|what .. ask|tell|say|type you|here"),
        new(AskForHelp, -0.9, "how can|could|do|would you _"),
        new(AskForHelp, -0.9, "how do|can|should i|we get|go|travel to|from|home|there", "asks the way"),
        new(AskForHelp, -0.97, "dont|doesnt|didnt|never need|want|require .. help|hand|support"),
        new(AskForHelp, -0.97, "no need|longer|more .. help|stuck"),
        new(AskForHelp, -0.97, "was|were stuck .. fine|sorted|ok|okay|done|solved|resolved|now"),
        new(AskForHelp, -0.97, "^ is|are|was anybody|anyone|somebody|someone|he|she|they|everybody|everyone .. stuck"),
        new(AskForHelp, -0.97, "help desk|line|number|page|file|text"),
        new(AskForHelp, -0.9, "how|where .. ask|asking for help"),
        new(AskForHelp, -0.9, "how do|can|would i|we|you withdraw|cancel|undo .. @request", "a question about the bot"),
        new(AskForHelp, -0.9, "help me|us find|move|push|check|see|know|shift|extend", "asks the bot for the thing itself"),
    ];
}
