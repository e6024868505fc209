using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Who is on an account, and who covers.</summary>
internal static class TeamCues
{
    public static readonly Cue[] Rows =
    [
        new(Team, 0.3, "^ who|whos", "by itself it may ask after anybody in the world"),
        new(Team, 0.35, "^ who|whos is|are|am|r|s|does|do|can|should|could|will|would|has|have|handles|keeps|sits|joins|supports|writes|edits|deals"),
        new(Team, 0.75, "who|whos else? is|are|s? the|my|our|a? .. on|for|at|of"),
        new(Team, 0.8, "who|whos .. runs|manages|leads|owns|covers|covering|runing|running|managing|leading|heads|works|working|looks|looking"),
        new(Team, 0.8, "who|whos is|are|s? my|our|the"),
        new(Team, 0.8, "who|whos on"),
        new(Team, 0.6, "who do|should|can|could|would i|we talk|speak|go|contact|report|ask|email|call"),
        new(Team, 0.6, "who reports|does"),
        new(Team, 0.9, "who can|could|may|must|has|needs to? sign|approve|authorise|@approve .. #money", "a matter of limits, not of one request"),
        new(Team, 0.55, "team"),
        new(Team, 0.4, "team on|for|of|working|members|list"),
        new(Team, 0.6, "list|show|name|names of? the|me|everyone|all? people|team|members"),
        new(Team, 0.6, "who else"),
        new(Team, 0.6, "who|whos .. boss|superior|above"),
        new(Team, 0.8, "which|what accounts|clients|brands is|are|am|does|do .. on|run|manage|lead|work|working|cover", "which accounts is Greta on?"),
        new(Team, 0.4, "= my _", "\"my AM\", in whatever words the ladder has"),
        new(Team, 0.65, "list|show|name .. everyone|everybody|people|members"),
        new(Team, 0.45, "^ is|does _ _? on|work|working on? _", "is Owen on Tesmira?"),
        new(Team, 0.4, "which|what people|person|director|manager|executive|editor|writer"),
        new(Team, -0.8, "who|whos .. my|our|the|that .. @request", "asked of a request"),
        new(Team, -0.6, "who .. moved|changed|pushed|increased|cut"),
        new(Team, 0.85, "^ is|are|isnt|will _ _? be? off|away|around|back|available|ooo #when|#date|on|this|next|from|now|today"),
        new(Team, 0.85, "^ is|are|isnt|when|whens is|are|will? _ _? be? off|away|around|back|available|ooo $"),
        new(Team, 0.75, "who|whos is? responsible|accountable|charge|running|in for|of|on|charge"),
    ];
}
