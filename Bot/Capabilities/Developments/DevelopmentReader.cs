using AccountBot.Language;

namespace AccountBot.Capabilities.Developments;

/// <summary>What is to be kept, without the words that ask for it. Pure.</summary>
internal static class DevelopmentReader
{
    private const int Longest = 1000;

    private static readonly string[] Leads = ["please", "pls", "log", "note", "record", "fyi", "a", "the", "new", "development", "that"];

    /// <summary>"log: client wants to add Spain" keeps "client wants to add Spain". Empty where nothing else is said.</summary>
    public static string NoteOf(Utterance said)
    {
        var start = 0;
        while (start < said.Tokens.Count && Leads.Contains(said.WordAt(start)) && !(start > 0 && said.Gap(start).Contains(':')))
        {
            start++;
        }

        var text = said.Quote(new TokenSpan(start, said.Tokens.Count));
        return text[..Math.Min(text.Length, Longest)];
    }

    /// <summary>"flag the media plan for review: it clashes" keeps all but "flag" and "for review".</summary>
    public static string ReviewOf(Utterance said)
    {
        var tokens = Enumerable.Range(0, said.Tokens.Count).ToList();
        var review = tokens.FirstOrDefault(at => said.WordAt(at) is "review", said.Tokens.Count);
        var head = tokens.Where(at => at < review && said.WordAt(at) is not ("flag" or "for" or "please" or "this" or "a" or "needs" or "need")).ToList();
        var what = head.Count > 0 ? said.Quote(new TokenSpan(head[0], head[^1] + 1)) : "";
        var why = review + 1 < said.Tokens.Count ? said.Quote(new TokenSpan(review + 1, said.Tokens.Count)) : "";
        var text = (what, why) switch
        {
            ("", var only) => only,
            (var only, "") => only,
            _ => $"{what}: {why}",
        };
        return text[..Math.Min(text.Length, Longest)];
    }
}
