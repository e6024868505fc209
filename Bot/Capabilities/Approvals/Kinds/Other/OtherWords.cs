namespace AccountBot.Capabilities.Approvals.Kinds.Other;

/// <summary>What is said of requests that are of no other kind.</summary>
internal static class OtherWords
{
    public const string Label = "What is to be approved";
    public const string Wanted = "Say what you want approved.";

    public static string Summary(string what) => $"Approval: {what}";

    public static string Outcome(string what) => $"Agreed: {what}.";
}
