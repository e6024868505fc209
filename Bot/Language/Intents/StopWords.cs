using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>Words that carry grammar and courtesy: they never name an account, a line or a person.</summary>
internal static class StopWords
{
    // "am", "ad" and "ae" are not here: they are roles as often as words, and the agency's own ladder says which.
    private static readonly FrozenSet<string> Words = (
        "a about actually after again all almost already also always an and any anyone anything anyway are arent around as asap ask at back be because been " +
        "before being bit both but by bye can cannot cheers come could couldnt currently day days did didnt do does doesnt doing done dont down " +
        "each either else even ever every everyone everything few for from get gets getting give go goes going gonna good got gotta guys had has " +
        "hasnt have havent having he hello help her here hers hey hi hiya him his hows how i id if ill im in instead into is isnt it itll its ive just keep " +
        "kind know lets let like little look looking lot many may maybe me mean might mine moment more morning afternoon evening most much must my need needed needs never " +
        "no none nor not nothing now of off ok okay on once one only onto or other our ours out over own per perhaps please possible possibly quick " +
        "quite rather really regarding re right same say see shall she should show so some somebody someone something soon sorry still such sure " +
        "take tell than thank thanks that thats the their theirs them then there theres these they theyre thing things think this those though " +
        "through til till to today together top tomorrow too two under until up us use used very via want wanna wants was wasnt way we well were weve " +
        "what whats whatever when whens where wheres whether which while who whos whom whose why whys will with without wont work working would wouldnt " +
        "yes yesterday yet you youre your yours w weeks week month months year years next last time ta").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => word.Length == 0 || Words.Contains(word);
}
