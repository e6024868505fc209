using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Reports;

/// <summary>What somebody wants told, without the asking: "tell Helen we hit the deadline" is "We hit the deadline". Pure.</summary>
internal static class SpokenWords
{
    private static readonly string[] Links = ["that", "about", "know"];

    public static string Of(Utterance said, Person to)
    {
        var names = to.Name.Split(' ').Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var last = Enumerable.Range(0, said.Tokens.Count).LastOrDefault(at => at < 5 && names.Contains(said.WordAt(at)), -1);
        var start = last + 1;
        while (start < said.Tokens.Count && Links.Contains(said.WordAt(start), StringComparer.Ordinal))
        {
            start++;
        }

        var words = start < said.Tokens.Count ? said.Text[said.Tokens[start].Start..].Trim() : said.Text;
        return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
