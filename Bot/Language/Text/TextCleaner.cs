using System.Globalization;
using System.Text;

namespace AccountBot.Language.Text;

/// <summary>Makes of any string plain text: what keyboards, phones and copied documents add is taken out.</summary>
internal static class TextCleaner
{
    private static readonly HashSet<int> Applause = [0x1F44D, 0x1F64F, 0x2764, 0x1F44F, 0x1F44C, 0x1F389, 0x1F64C];

    public static (string Text, bool Applauds) Clean(string raw, int longest)
    {
        var text = new StringBuilder(Math.Min(raw.Length, longest));
        var applauds = false;
        // Twice the length: what is dropped must not eat up what is read, and a megabyte of zero-width signs must not be walked.
        foreach (var rune in raw.AsSpan(0, Math.Min(raw.Length, 2 * longest)).EnumerateRunes())
        {
            if (text.Length >= longest)
            {
                break;
            }

            applauds |= Applause.Contains(rune.Value);
            Add(text, rune);
        }

        return (text.ToString().Trim().Normalize(NormalizationForm.FormC), applauds);
    }

    private static void Add(StringBuilder text, Rune rune)
    {
        if (Plain(rune) is { } plain)
        {
            text.Append(plain);
        }
        else if (rune.Value == '\n')
        {
            AddBreak(text);
        }
        else if (IsBlank(rune))
        {
            AddBlank(text);
        }
        else if (!IsUnseen(rune))
        {
            text.Append(rune.ToString());
        }
    }

    private static string? Plain(Rune rune) => rune.Value switch
    {
        0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 or 0x02BC or 0xFF07 or '`' or 0x00B4 => "'",
        0x201C or 0x201D or 0x201E or 0x2033 or 0x00AB or 0x00BB => "\"",
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2015 or 0x2212 => "-",
        0x2026 => "...",
        _ => null,
    };

    private static void AddBlank(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
        {
            text.Append(' ');
        }
    }

    // A new line ends a sentence, so it outlives the blanks around it.
    private static void AddBreak(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;

    // Joiners, variation selectors, halves of pairs (read as U+FFFD, taken for a symbol above) and unassigned signs,
    // on which normalising would throw.
    private static bool IsUnseen(Rune rune) =>
        rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0x1F3FB and <= 0x1F3FF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse or UnicodeCategory.EnclosingMark;
}
