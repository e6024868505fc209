using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>One place of a pattern.</summary>
internal sealed class Element
{
    private readonly FrozenSet<string> words;
    private readonly UnitKind[] kinds;

    private Element(IEnumerable<string> words, IEnumerable<UnitKind> kinds, bool isGap = false, bool isAny = false)
    {
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        this.kinds = kinds.ToArray();
        (IsGap, IsAny) = (isGap, isAny);
    }

    public bool IsGap { get; }

    public bool IsAny { get; }

    public bool IsOptional { get; private init; }

    public IEnumerable<string> Words => words;

    /// <summary>One of its words stands here, and nothing else.</summary>
    public bool IsWordsOnly => !IsGap && !IsAny && !IsOptional && kinds.Length == 0;

    public static Element Parse(string text)
    {
        var parts = text.TrimEnd('?').Split('|');
        return text switch
        {
            ".." => new Element([], [], isGap: true),
            "_" or "_?" => new Element([], Enum.GetValues<UnitKind>(), isAny: true) { IsOptional = text.Length > 1 },
            _ => new Element(parts.SelectMany(WordClasses.Expand), parts.SelectMany(KindsOf)) { IsOptional = text.EndsWith('?') },
        };
    }

    public bool Fits(Unit unit) => IsAny || (unit.Kind == UnitKind.Word ? words.Contains(unit.Word) : kinds.Contains(unit.Kind));

    /// <summary>A quick look before a match is tried.</summary>
    public bool MayBegin(Unit unit) => IsGap || IsOptional || Fits(unit);

    private static UnitKind[] KindsOf(string part) => part switch
    {
        "#money" => [UnitKind.Money],
        "#date" => [UnitKind.Date, UnitKind.Goal],
        "#goal" => [UnitKind.Goal],
        "#shift" => [UnitKind.Shift],
        "#when" => [UnitKind.Date, UnitKind.Goal, UnitKind.Shift],
        _ => [],
    };
}
