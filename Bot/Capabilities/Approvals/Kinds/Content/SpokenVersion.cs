using System.Text.RegularExpressions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Content;

/// <summary>Versions as people type them: "v3", "version 3.1", "3".</summary>
internal static partial class SpokenVersion
{
    public static string? In(Utterance said) => Typed().Match(said.Text) is { Success: true } found ? found.Groups["no"].Value : null;

    /// <summary>What was typed into the card, without the word before the number.</summary>
    public static string? Typed(string? text) => text is null ? null : Whole().Match(text) is { Success: true } found ? found.Groups["no"].Value : text;

    public static bool AreSame(string one, string other) => string.Equals(Typed(one.Trim()), Typed(other.Trim()), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:v|ver|version)\.?\s?(?<no>[0-9]+(?:\.[0-9]+)*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\A(?:v|ver|version)\.?\s?(?<no>[0-9]\S*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
