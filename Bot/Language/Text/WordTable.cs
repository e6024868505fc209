using System.Collections.Frozen;

namespace AccountBot.Language.Text;

/// <summary>Reads a table of words, each line "meaning: word word word", into a look-up from word to meaning.</summary>
internal static class WordTable
{
    public static FrozenDictionary<string, string> Read(string table) =>
        table.Split('\n').Select(line => line.Split(": "))
            .SelectMany(line => line[1].Split(' ').Select(word => KeyValuePair.Create(word, line[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
