using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds;

/// <summary>What is said alike of several kinds.</summary>
internal static class KindWords
{
    public const string NotAlone = "not for them to decide alone";
    public const string OnTheSameLine = " on the same line";
    public const string Now = "Now";
    public const string AfterApproval = "After approval";
    public const string Used = "Used";
    public const string Left = "Left";
    public const string Over = "Over";

    /// <summary>A bar for whoever cannot see it.</summary>
    public static string InWords(Bar bar, string currency) =>
        $"{bar.Title}: {Says.List(bar.Parts.Select(part => $"{Says.Money(part.Value, currency)} {part.Legend.ToLowerInvariant()}"))}.";
}
