using AccountBot.Accounts;

namespace AccountBot.Capabilities.Reports;

/// <summary>An update that somebody sent to somebody else; it is kept, and can be seen again.</summary>
/// <param name="Accounts">What it is about; both could see these when it was sent. None where it is in the sender's own words.</param>
internal sealed record Report(PersonId By, PersonId To, DateTimeOffset At, IReadOnlyList<AccountId> Accounts, string Text)
{
    /// <summary>The secret part of the link to it; null for one of before there were such links.</summary>
    public string? Secret { get; init; }
}

/// <summary>An update before it is sent: for whom, and up to where it tells.</summary>
/// <param name="Seqs">The last audit line of each account that the draft looked at: what comes later belongs into the next.</param>
internal sealed record ReportDraft(PersonId To, IReadOnlyDictionary<string, long> Seqs, string Text);
