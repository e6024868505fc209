using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Talk of requests on their way: mine, and those that wait for me.</summary>
internal static class RequestCues
{
    public static readonly Cue[] Rows =
    [
        new(WaitingForMe, 0.85, "waiting|waits|wait|pending|outstanding|sitting|parked|queued for|on|with me"),
        new(WaitingForMe, 0.85, "what|whats|anything|which|any|something .. i .. approve|decide|authorise|@approve|sign|action|review"),
        new(WaitingForMe, 0.85, "what|whats|anything|which|any|something .. my approval|approvals|decision|sign|signoff|ok|okay|attention|input|action|say"),
        new(WaitingForMe, 0.85, "anything|something|what|whats|much|any|requests for|to me? to? approve|decide|sign|authorise"),
        new(WaitingForMe, 0.85, "do|should|must|have i|we need|have|got? to? approve|decide|sign|authorise"),
        new(WaitingForMe, 0.8, "= what|whats is? on|with me|my plate|desk?"),
        new(WaitingForMe, 0.85, "my|outstanding|pending|open|any approvals"),
        new(WaitingForMe, 0.8, "= approvals"),
        new(WaitingForMe, 0.5, "approvals"),
        new(WaitingForMe, 0.85, "why has|have|is|did|was|does|am|me this|it|that|i? .. being|come|came|with|to|sent|getting|got|see|seeing me"),
        new(WaitingForMe, 0.75, "why me"),
        new(WaitingForMe, 0.8, "need|want anything|something from me"),
        new(WaitingForMe, 0.8, "= anything|something|whats|what else? is? waiting|pending|outstanding"),
        new(WaitingForMe, 0.7, "anything|something|what .. need|want|needed .. from me"),
        new(WaitingForMe, 0.9, "awaiting|awaits|needing|needs my approval|decision|signoff|sign|ok"),
        new(WaitingForMe, 0.9, "what|whats|which|anything|something .. for me to approve|sign|decide|authorise|review|ok"),
        new(WaitingForMe, 0.85, "what|whats|which|anything .. list|queue|plate|desk to approve|sign|decide"),
        new(WaitingForMe, 0.8, "decision|decisions|approval|approvals needed|required|due from|by me"),
        new(WaitingForMe, 0.8, "what|anything|which .. i .. approving|deciding|signing"),
        new(WaitingForMe, 0.8, "why am i being|getting|seeing|asked"),
        new(WaitingForMe, 0.75, "what|whats do|does|is? you|everyone|they|people? need|needed|want|needs? from me"),
        new(WaitingForMe, 0.7, "anything|something|whats|what .. for me $"),
        new(WaitingForMe, 0.75, "in my queue|inbox|tray|list"),
        new(WaitingForMe, 0.7, "my queue|inbox|turn"),
        new(WaitingForMe, 0.6, "needs|need|awaiting|awaits me|my"),
        new(WaitingForMe, 0.6, "who needs me|my"),

        new(MyRequests, 0.85, "where|wheres|what|whats is|are|s|happened|happening|has|about? to|with|of|happened? my|our|the|that .. @request"),
        new(MyRequests, 0.7, "my|our open|last|latest|budget|deadline|pending? @request"),
        new(MyRequests, 0.75, "= my? requests"),
        new(MyRequests, 0.75, "where|wheres is|are? @request"),
        new(MyRequests, 0.8, "how|hows is|are|s? my|our|the .. @request"),
        new(MyRequests, 0.8, "@was .. approved|approve|approves|signed|sign|decided|rejected|declined|authorised|okayed"),
        new(MyRequests, 0.8, "@was .. replied|agreed|responded|answered"),
        new(MyRequests, 0.6, "has|have|did .. seen|looked|look|read|opened .. @request|it"),
        new(MyRequests, 0.85, "status of|on|for @request"),
        new(MyRequests, 0.8, "when|how .. my|our|the .. @request"),
        new(MyRequests, 0.85, "status of|on|for my|our|the .. @request"),
        new(MyRequests, 0.85, "whos|who got|has|holds|is|s? holding|got|sitting|looking|has? .. my|the .. @request"),
        new(MyRequests, 0.75, "who .. approve|approves|approved|approving|sign|signs|decide|decides|decided|rejected|signed"),
        new(MyRequests, 0.8, "news|update|updates|word|progress|movement on|about|from|with my|the|our? .. @request"),
        new(MyRequests, 0.75, "is|are|was my|our|the .. @request .. approved|stuck|through|with|done|moving|waiting|back|in"),
        new(MyRequests, 0.7, "@request .. stuck|stalled|gone|through"),
        new(MyRequests, 0.65, "what|which|list|show .. i|ive requested|asked|raised|submitted|sent|ask|request|submit|send"),
        new(MyRequests, 0.6, "did my|our|the .. @request"),
        new(MyRequests, 0.6, "why .. @request .. rejected|declined|stuck|taking|waiting"),
        new(MyRequests, 0.6, "why .. rejected|declined"),

        new(Nudge, 0.9, "! nudge|chase|ping|poke|chivvy _"),
        new(Nudge, 0.9, "! nudge|chase|ping|poke|chivvy|bump .. re|about|on|over|for", "bump Marcus re CO3: a person, not a date"),

        new(MyDecisions, 0.95, "what|whats|which|anything|show|list did|have|ive|i .. approve|approved|decide|decided|reject|rejected|sign|signed|authorise|authorised #when|#date|today|yesterday|lately|recently"),
        new(MyDecisions, 0.95, "what|which|whatever did|have i approve|approved|decide|decided|reject|rejected|signed|sign|authorise|authorised"),
        new(MyDecisions, 0.9, "my decisions|approvals last|this|from|of|yesterday|today"),

        new(Withdraw, 0.9, "! withdraw|retract|rescind|revoke|unsend"),
        new(Withdraw, 0.85, "! cancel|pull|kill|scrap|recall|undo|drop|delete my|the|our|that|this .. @request"),
        new(Withdraw, 0.85, "! take .. back"),
        new(Withdraw, 0.6, "! take .. @request .. back|away|off"),
        new(Withdraw, 0.75, "withdraw|withdrawn|retracted|retract .. @request|it"),
        new(Withdraw, 0.7, "dont need|want .. @request anymore|after|now"),
        new(Withdraw, -0.95, "wants|want|wanted|told|asked|asks|asking me|us to withdraw"),
        new(Withdraw, -0.9, "take .. #money", "giving money back is a change of budget"),

        new(DecideInWords, 0.85, "! @approve|@reject .. @it|@request|cos|ok|co|by|from|his|her|their|s|please|one"),
        new(DecideInWords, 0.8, "= @approve|@reject|approved|rejected|declined|authorised"),
        new(DecideInWords, 0.85, "i|im|ill happy|to|am|can|do|will|hereby? to? approve|approved|reject|authorise|decline|approving"),
        new(DecideInWords, 0.8, "! @approve|@reject"),
        new(DecideInWords, 0.85, "^ ok|okay|yes|yep approve|reject|decline|authorise|approved"),
        new(DecideInWords, 0.8, "! sign .. off"),
        new(DecideInWords, 0.7, "= thats|its|is approved|rejected|declined"),
        new(DecideInWords, 0.8, "consider|mark .. approved|rejected"),
        new(DecideInWords, 0.7, "@it gets|got|has my|a approval|yes|blessing|ok"),
    ];
}
