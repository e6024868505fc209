using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>One place of a pattern.</summary>
internal sealed class Element
{
    private readonly FrozenSet<string> words;
    private readonly UnitKind[] kinds;
    private readonly bool isAny;

    private Element(IEnumerable<string> words, UnitKind[] kinds)
    {
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        this.kinds = kinds;
    }

    private Element(bool gap)
        : this([], [])
    {
        IsGap = gap;
        isAny = !gap;
    }

    public bool IsGap { get; }

    public bool IsOptional { get; private init; }

    public IEnumerable<string> Words => words;

    public static Element Parse(string text) => text switch
    {
        ".." => new Element(gap: true),
        "_" => new Element(gap: false),
        "#money" => new Element([], [UnitKind.Money]),
        "#date" => new Element([], [UnitKind.Date]),
        "#shift" => new Element([], [UnitKind.Shift]),
        "#when" => new Element([], [UnitKind.Date, UnitKind.Shift]),
        _ => new Element(text.TrimEnd('?').Split('|').SelectMany(WordClasses.Expand), []) { IsOptional = text.EndsWith('?') },
    };

    public bool Fits(Unit unit) => isAny || (unit.Kind == UnitKind.Word ? words.Contains(unit.Word) : kinds.Contains(unit.Kind));

    /// <summary>A quick look before a match is tried.</summary>
    public bool MayBegin(Unit unit) => IsGap || IsOptional || Fits(unit);
}
