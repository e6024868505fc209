using System.Collections.Frozen;
using AccountBot.Language.Intents;

namespace AccountBot.Language.Names;

/// <summary>Words that do not tell one account, milestone or line from another.</summary>
internal static class CommonWords
{
    // Stems, since names are compared by them.
    private static readonly FrozenSet<string> Common = (
        "account action activity advertising agency annual approval approved asset board brand brief brochure budget campaign change client " +
        "communication congress content copy core cost data date deadline deck deliverable delivery design development digital disease " +
        "document draft edit editorial education event expense external extra fee file final first global go group health healthcare " +
        "initial internal international kick kickoff launch lead leaflet line live main marketing material media medical meeting milestone " +
        "new number off online order paper part patient pharma phase plan plc poster pr prep print product production programme " +
        "program project proof publication publishing regional relation relaunch report request research review round scientific second " +
        "service session set sign slide small social stage stand start strategy submission summit support team third total training update " +
        "version video web website work workshop writing year").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCommon(string stem) => Common.Contains(stem) || stem is ['v', >= '0' and <= '9', ..];

    /// <summary>Words that name nothing, even in capitals.</summary>
    public static bool IsJoining(string word) => word is "the" or "a" or "an" or "and" or "of" or "for" or "in" or "on" or "to" or "with" or "by" or "at";

    /// <summary>Words of everyday talk: in a text they name something only beside another word of the name, or in capitals.</summary>
    public static bool IsEveryday(string word) => StopWords.Contains(word);
}
