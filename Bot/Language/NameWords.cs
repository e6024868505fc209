using AccountBot.Language.Intents;
using AccountBot.Language.Names;

namespace AccountBot.Language;

/// <summary>Which words can only be somebody's or something's name: for asking back a name that is not known.</summary>
public static class NameWords
{
    private const int Shortest = 2;

    public static bool IsTelling(Token token) =>
        token.Length >= Shortest
        && token.Word.AsSpan().ContainsAnyInRange('a', 'z')
        && !StopWords.Contains(token.Word)
        && !Vocabulary.Contains(token.Word)
        && !CommonWords.IsCommon(token.Stem);
}
