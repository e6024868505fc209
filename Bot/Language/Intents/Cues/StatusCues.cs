using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>How an account, or all of them, stand.</summary>
internal static class StatusCues
{
    public static readonly Cue[] Rows =
    [
        new(Status, 0.7, "status"),
        new(Status, 0.85, "how|hows is|are|s|things? .. doing|going|looking|getting|tracking|performing|shaping|coming|faring|progressing"),
        new(Status, 0.5, "^ how is|are"),
        new(Status, 0.55, "^ hows"),
        new(Status, 0.6, "red|amber|rag"),
        new(Status, 0.4, "green"),
        new(Status, 0.75, "^ what|whats|which|anything|any|is|are .. at risk"),
        new(Status, 0.75, "anything|whats|what|which|any|whos|everything .. red|amber|green|rag|worrying|fire|trouble|burning|wrong|worried"),
        new(Status, 0.7, "portfolio|overview|rundown|lowdown|health|snapshot"),
        new(Status, 0.6, "^ any|what|whats|which|list|show .. issues|issue|problems"),
        new(Status, 0.6, "^ what|whats|remind|show .. strategy"),
        new(Status, 0.55, "summary|summarise|summarize|recap|progress"),
        new(Status, 0.75, "where are|do we|things at|stand|with|on"),
        new(Status, 0.75, "where do we stand"),
        new(Status, 0.75, "where|wheres is|are|s? .. at|standing $"),
        new(Status, 0.6, "update|updates on|me|about|for"),
        new(Status, 0.6, "^ any? update|updates|news on|about|with|from"),
        new(Status, 0.65, "tell|brief|fill me about|on|in|all"),
        new(Status, 0.65, "catch|bring|get me up"),
        new(Status, 0.65, "my|our|all accounts|clients|brands"),
        new(Status, 0.45, "accounts"),
        new(Status, 0.7, "how|hows are|is? things|everything|it|we"),
        new(Status, 0.7, "whats|what is|s? happening|going|up|new|changed with|on"),
        new(Status, 0.7, "where have|has|did we|i|it got|get|gotten to?"),
        new(Status, 0.6, "state of"),
        new(Status, 0.6, "what|which|anything needs|need|needing attention|work|care"),
        new(Status, -0.6, "my|our @request"),
        new(Status, 0.6, "what|which colour"),
        new(Status, 0.5, "on|off track"),
        new(Status, 0.5, "is|are everything|things|all|we okay|ok|fine|alright|good|under"),
        new(Status, 0.7, "^ is|are .. trouble|fine|healthy|safe|alright|struggling"),
        new(Status, 0.7, "^ is|are .. ok|okay $"),
        new(Status, 0.65, "^ is|are everything|all|things ok|okay|fine|alright|good"),
        new(Status, 0.7, "which|what|any of? my|our? accounts|clients|brands"),
        new(Status, -0.9, "which|what accounts|clients|brands is|are|am|does|do .. on|run|manage|lead|work|working|cover $", "asked of a person"),
        new(Status, 0.75, "where are|r do? we with|on|at|w|in"),
        new(Status, 0.65, "how _? things|we|it|stuff stand|stands|going|look|looking|doing"),
        new(Status, 0.7, "whats|what is? the? latest|new|news"),
        new(Status, 0.7, "any|other problems|problem|worries|risks|concerns|trouble|flags"),
        new(Status, 0.65, "i|we should? be? worry|worried|concerned about?"),
        new(Status, 0.6, "anything .. worry|worried|concerned|concerning|know|flag"),
        new(Status, 0.7, "how healthy|bad|good|busy"),
        new(Status, -0.8, "how|hows .. my|our|the @request"),
        new(Status, -0.6, "budget|budgets|fees|spend|deadline|deadlines|milestone|milestones", "asked of money or dates"),
        new(Status, -0.8, "status of|on|for @request"),
        new(Status, -0.8, "status of|on my|the @request", "that is asked of a request"),
    ];
}
