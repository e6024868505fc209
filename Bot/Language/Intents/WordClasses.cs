using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>Words that mean the same to the cues.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, string[]> Classes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["greet"] = "hi hello hey hiya heya howdy yo morning afternoon evening greetings hallo",
        ["thanks"] = "thanks thank cheers ta thankyou ty tvm thnks",
        ["praise"] = "brilliant great perfect lovely nice awesome amazing fab fabulous excellent super legend star wonderful cool",
        ["yes"] = "yes yep yeah yup ya aye ok okay sure confirm confirmed correct absolutely definitely agreed fine",
        ["no"] = "no nope nah",
        ["move"] = "move push bump slip shift extend delay postpone defer reschedule rearrange prolong change pull bring put hold advance update set",
        ["reschedule"] = "move push bump slip shift extend delay postpone defer reschedule rearrange prolong bring",
        ["moving"] = "moving pushing bumping slipping shifting extending delaying postponing deferring rescheduling rearranging",
        ["moved"] = "moved pushed bumped slipped shifted extended delayed postponed deferred rescheduled rearranged",
        ["deadline"] = "deadline deadlines milestone milestones date dates timeline timelines timing timings schedule due",
        ["budget"] = "budget budgets money funds funding cash spend fee fees cost costs pot line",
        ["raise"] = "increase raise up top add boost bump uplift put",
        ["cut"] = "cut reduce trim lower decrease drop knock shave slash",
        ["more"] = "more extra another additional further",
        ["less"] = "less fewer",
        ["request"] = "request requests co cos order orders ask approval extension",
        ["approve"] = "approve authorise authorize signoff greenlight",
        ["reject"] = "reject decline refuse deny",
        ["it"] = "it this that them these those all both everything",
        ["we"] = "i we you they us",
        ["was"] = "has have did is was hasnt havent didnt",
        ["is"] = "is are was were s r",
        ["question"] =
            "did do does r has have had is are was were who whos what whats when whens where wheres why whys which whose how hows should shall must whether havent hasnt didnt isnt arent wasnt werent",
    }.ToFrozenDictionary(c => c.Key, c => c.Value.Split(' '), StringComparer.Ordinal);

    public static IEnumerable<string> Expand(string word) => word[0] switch
    {
        '@' => Classes[word[1..]],
        '#' => [],
        _ => [word],
    };
}
