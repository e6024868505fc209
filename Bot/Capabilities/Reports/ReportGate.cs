using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Reports;

/// <summary>A sent update quotes accounts and outlives the right to see them: so each showing asks again.</summary>
internal sealed class ReportGate(AccountBooks books, TimeProvider time)
{
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(30);

    /// <summary>Those of which the reader may still see every account.</summary>
    public async Task<IReadOnlyList<KeptReport>> OpenAsync(PersonId reader, IReadOnlyList<KeptReport> kept, CancellationToken cancel)
    {
        var seen = await SeenAsync(reader, kept.SelectMany(one => one.Report.Accounts), cancel);
        return [.. kept.Where(one => one.Report.Accounts.All(seen.Contains))];
    }

    public async Task<bool> IsOpenAsync(PersonId reader, Report report, CancellationToken cancel)
    {
        var seen = await SeenAsync(reader, report.Accounts, cancel);
        return report.Accounts.All(seen.Contains);
    }

    /// <summary>Who has a link has it for good, wherever it went: so it ends.</summary>
    public bool LinkLives(Report report) => time.GetUtcNow() - report.At < LinkLasts;

    private async Task<IReadOnlySet<AccountId>> SeenAsync(PersonId reader, IEnumerable<AccountId> accounts, CancellationToken cancel)
    {
        var read = await books.ReadSeenAsync(reader, accounts.Distinct(), Depth.Core, cancel);
        return read.Select(book => book.Id).ToHashSet();
    }
}
