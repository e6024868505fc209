namespace AccountBot.Capabilities.Approvals.Kinds;

/// <summary>What is said alike of several kinds.</summary>
internal static class KindWords
{
    public const string NotAlone = "not for them to decide alone";
}
