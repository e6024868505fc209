using System.Globalization;
using System.Text;

namespace AccountBot.Language.Text;

/// <summary>Folds a word to what a hurried typist would type: lower case, no accents, no apostrophes.</summary>
internal static class Folding
{
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word.Replace("'", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        }

        var folded = new StringBuilder(word.Length);
        foreach (var sign in word.Normalize(NormalizationForm.FormD))
        {
            if (sign != '\'' && char.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Plain(char.ToLowerInvariant(sign)));
            }
        }

        return folded.ToString();
    }

    // Letters that no decomposition takes apart.
    private static string Plain(char letter) => letter switch
    {
        'ß' => "ss",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => letter.ToString(),
    };
}
