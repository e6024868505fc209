using System.Collections.Frozen;

namespace AccountBot.Language.Text;

/// <summary>How people type in chat, and what it stands for. One word for one word, so that spans stay as they are.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string> Spelled = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tmrw"] = "tomorrow", ["tmr"] = "tomorrow", ["tmw"] = "tomorrow", ["tomo"] = "tomorrow", ["tomoz"] = "tomorrow",
        ["2moro"] = "tomorrow", ["2mrw"] = "tomorrow", ["tomorow"] = "tomorrow", ["tommorow"] = "tomorrow", ["tommorrow"] = "tomorrow",
        ["tdy"] = "today", ["2day"] = "today", ["yday"] = "yesterday", ["ystdy"] = "yesterday",
        ["nxt"] = "next", ["b4"] = "before", ["wk"] = "week", ["wks"] = "weeks", ["wknd"] = "weekend",
        ["mth"] = "month", ["mths"] = "months", ["yr"] = "year", ["fortnights"] = "fortnight", ["xmas"] = "christmas",
        ["pls"] = "please", ["plz"] = "please", ["plse"] = "please", ["pleas"] = "please",
        ["thx"] = "thanks", ["tnx"] = "thanks", ["thnx"] = "thanks", ["tks"] = "thanks",
        ["u"] = "you", ["ur"] = "your", ["abt"] = "about", ["hv"] = "have", ["bcos"] = "because", ["coz"] = "because",
        ["cuz"] = "because", ["bc"] = "because", ["bcause"] = "because", ["becasue"] = "because", ["cant"] = "cannot",
        ["appx"] = "approx", ["approximately"] = "approx", ["resched"] = "reschedule", ["shd"] = "should", ["cld"] = "could",
        ["wot"] = "what", ["wots"] = "whats", ["wos"] = "whos", ["doin"] = "doing", ["goin"] = "going",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string SpellOut(string word) => Spelled.GetValueOrDefault(word, word);
}
