using System.Globalization;
using System.Text.RegularExpressions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;

/// <summary>A change order's number on its account, as people type it ("CO3", "co-03", "change order 3") and as it is written.</summary>
internal static partial class OrderNumber
{
    public static string Of(int number) => $"CO-{number.ToString("D2", CultureInfo.InvariantCulture)}";

    /// <summary>The number that was typed; null where none was.</summary>
    public static int? In(Utterance said) =>
        Typed().Match(said.Text) is { Success: true } found ? int.Parse(found.Groups["no"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether change orders are spoken of at all.</summary>
    public static bool IsSpokenOf(Utterance said) => Spoken().IsMatch(said.Text);

    [GeneratedRegex(@"\b(?:co|change order)(?:\s?no\.?)?[\s#-]{0,2}0*(?<no>[1-9][0-9]{0,3})\b(?!\s*k\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\b(?:cos?|change orders?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spoken();
}
