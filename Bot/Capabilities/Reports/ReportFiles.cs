using System.Security.Cryptography;
using System.Text;
using AccountBot.Accounts;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Reports;

/// <summary>
/// Sent updates as files, for a client meeting: behind a secret link each, the same for sender and reader. It ends after a month, and
/// sooner where one of the two may no longer see what is told.
/// </summary>
internal sealed class ReportFiles(ReportStore reports, ReportGate gate, IDirectory directory, PublicAddress address, Agency agency)
{
    public const string Path = "updates";

    private const int Bytes = 24;

    public static string FreshSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Null where the bot cannot be reached from a browser, and for updates whose link has ended or that never had one.</summary>
    public Uri? LinkTo(KeptReport kept) => kept.Report.Secret is { } secret && gate.LinkLives(kept.Report) ? address.To($"{Path}/{kept.Report.To}/{kept.File}/{secret}.md") : null;

    /// <summary>The file's name and text; null for a link that leads nowhere.</summary>
    public async Task<(string Name, string Text)?> ReadAsync(PersonId to, string file, string secret, CancellationToken cancel)
    {
        if (await reports.FindAsync(to, file, cancel) is not { Secret: { } known } report
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(secret))
            || !gate.LinkLives(report)
            || !await gate.IsOpenAsync(report.To, report, cancel)
            || !await gate.IsOpenAsync(report.By, report, cancel))
        {
            return null;
        }

        var day = agency.Calendar.Day(report.At);
        return (FormattableString.Invariant($"update-{day:yyyy-MM-dd}.md"), ReportWords.File(report, await Names.OfAsync(directory, [report.By, report.To], cancel), day));
    }
}
