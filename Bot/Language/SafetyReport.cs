using AccountBot.Language.Names;
using AccountBot.Language.Safety;

namespace AccountBot.Language;

/// <summary>
/// Whether a text may report harm to a patient, a medicine without effect, taken in pregnancy, wrongly or in excess, or broken. Agencies must
/// pass such reports to the client's drug safety team, and nobody may keep them elsewhere: better one too many than one too few.
/// What speaks of a leaflet, a slide or a plan is work, unless somebody came to harm.
/// </summary>
public static class SafetyReport
{
    /// <param name="said">What somebody typed.</param>
    /// <param name="products">The names that medicines go by here. A word of theirs is no harm: an account may be called after a disease.</param>
    public static bool IsLikelyIn(Utterance said, IEnumerable<string> products)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(products);
        var names = products.SelectMany(name => Utterance.Read(name).Tokens).Where(TellsApart).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        return Tells(said, names, isNamed: false);
    }

    /// <summary>The same where nobody knows what medicines are called: as if one were named.</summary>
    public static bool MayBeIn(Utterance said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return Tells(said, [], isNamed: true);
    }

    private static bool Tells(Utterance said, HashSet<string> names, bool isNamed)
    {
        var sentences = Sentences(said).ConvertAll(words => new Telling(words, names, isNamed));
        var plain = new Telling([.. sentences.Where(sentence => !sentence.IsOfPapers).SelectMany(sentence => sentence.Words)], names, isNamed);
        return plain.TellsHarm || sentences.Exists(sentence => sentence.IsOfPapers && sentence.TellsOfOne);
    }

    private static bool TellsApart(Token name) => name.Word.Length > 3 && !CommonWords.IsCommon(name.Stem) && !SafetyWords.Papers.Has(name.Word) && !SafetyWords.Beside.Has(name.Word);

    private static List<IReadOnlyList<string>> Sentences(Utterance said)
    {
        var sentences = new List<IReadOnlyList<string>>();
        var words = new List<string>();
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            if (said.EndsSentence(at) && words.Count > 0)
            {
                sentences.Add(words);
                words = [];
            }

            words.Add(said.WordAt(at));
        }

        return [.. sentences, words];
    }
}
