using System.Collections.Frozen;
using AccountBot.Language.Dates;
using AccountBot.Language.Intents;
using AccountBot.Language.Names;

namespace AccountBot.Language;

/// <summary>Which words can only be somebody's or something's name: for asking back a name that is not known.</summary>
public static class NameWords
{
    private const int Shortest = 2;

    // What people say around their work: to be told that no account is called "typo" helps nobody.
    private static readonly FrozenSet<string> Idle = (
        "land lands landing arrive arrives happen happens sit sits fall falls come comes hear hears look looks seem seems feel feels wait stop begin " +
        "start starts end ends finish finishes need needs use uses run runs hold holds fit fits count counts matter matters believe guess hope think " +
        "overall altogether generally typo typos mistake oops sorry wrong right correct anyhow somehow honestly literally exactly alright mate folks " +
        "please bit lot rest whole bunch couple pair half quarter person people everybody nobody place side case point reason idea chance trouble mess " +
        "urgent urgently asap early earlier later soon sooner recently lately morning afternoon evening tonight weekend ish fyi lol haha hmm eh huh okay").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsTelling(Token token) =>
        token.Length >= Shortest
        && token.Word.AsSpan().ContainsAnyInRange('a', 'z')
        && !StopWords.Contains(token.Word)
        && !Idle.Contains(token.Word)
        && DateWords.Month(token.Word) is null
        && !Vocabulary.Contains(token.Word)
        && !CommonWords.IsCommon(token.Stem);
}
