using System.CommandLine;
using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Imports;
using AccountBot.Language;
using AccountBot.Tools.Import.Timelines;

namespace AccountBot.Tools.Import;

/// <summary><c>import</c>: merges what a file says into the store, all of it or nothing.</summary>
internal sealed class ImportCommand(TextWriter output, ProgressLine progress)
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "An agency file (.json), or a timeline of milestones (.xlsx, .csv)" };
    private static readonly Option<string?> Account = new("--account") { Description = "The account that a timeline is of, where it has no column for that", HelpName = "ID" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Tell what would be done, and change nothing" };

    public static Command Build(Func<ParseResult, ToolSettings> settings, TextWriter output, ProgressLine progress)
    {
        var command = new Command("import", "Merges a file into the store. It deletes nothing: what the file leaves out stays as it is.") { File, Account, DryRun };
        var import = new ImportCommand(output, progress);
        command.SetAction((parsed, cancel) => Sheets.CanRead(parsed.GetRequiredValue(File).Extension)
            ? import.TimelineAsync(parsed, settings(parsed), cancel)
            : import.AgencyFileAsync(parsed, settings(parsed), cancel));
        return command;
    }

    private async Task AgencyFileAsync(ParseResult asked, ToolSettings settings, CancellationToken cancel)
    {
        if (asked.GetValue(Account) is not null)
        {
            throw new ToolFailedException("--account is for timelines (.xlsx, .csv); an agency file names its accounts itself");
        }

        var agency = await ReadAsync(asked.GetRequiredValue(File));
        await using var tools = await ToolStore.OpenAsync(settings.Storage(), agency, cancel);
        var accounts = agency.AccountsOn(agency.Agency.Calendar.Today(tools.GetRequiredService<TimeProvider>()));
        await TellAsync(Walls.Crossed(accounts).Select(crossed => ImportWords.Crosses(ImportWords.NameIn(agency.Agency, crossed.Person), crossed.One.Id, crossed.Other.Id)));
        await MergeAsync(tools.GetRequiredService<Importer>(), accounts, asked.GetValue(DryRun), report => report, cancel);
    }

    private async Task TimelineAsync(ParseResult asked, ToolSettings settings, CancellationToken cancel)
    {
        var file = asked.GetRequiredValue(File);
        await using var tools = await ToolStore.OpenAsync(settings.Storage(), settings.Agency(), cancel);
        var source = ActivatorUtilities.CreateInstance<TimelineSource>(tools);
        var (timeline, accounts) = await source.ReadAsync(file, asked.GetValue(Account), cancel);
        await TellAsync(timeline.Headings.Concat(timeline.Faults));
        Refuse(file, timeline.Faults);
        var rows = accounts.ToDictionary(account => account.Id, account => account.Milestones.Count);
        await MergeAsync(tools.GetRequiredService<Importer>(), accounts, asked.GetValue(DryRun), report => report with { Left = rows[report.Account] - report.Changes.Count }, cancel);
    }

    private async Task<AgencyFile> ReadAsync(FileInfo file)
    {
        var read = AgencyFile.Read(file.FullName);
        var faults = read.Faults.Select(fault => fault.ToString()).ToList();
        await TellAsync(faults);
        Refuse(file, faults);
        return read.File!;
    }

    private static void Refuse(FileInfo file, IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new ToolFailedException($"{file.Name}: {Says.Count(faults.Count, "fault")}, nothing was written; the first: {faults[0]}");
        }
    }

    private async Task MergeAsync(Importer importer, IReadOnlyList<AccountFacts> accounts, bool isDry, Func<ImportReport, ImportReport> counted, CancellationToken cancel)
    {
        var planned = await importer.PlanAsync(accounts, cancel);
        if (!isDry)
        {
            await importer.RunAsync(accounts, cancel, done => progress.Tell(done, accounts.Count, "account"));
            progress.End();
        }

        await ReportAsync([.. planned.Select(counted)], isDry);
    }

    private async Task ReportAsync(IReadOnlyList<ImportReport> reports, bool isDry)
    {
        foreach (var report in reports)
        {
            await TellAsync(report.IsNew ? [$"{report.Account}: added, a new account"] : []);
            await TellAsync(report.Changes.Select(change => change.IsNew ? $"{report.Account}: added {change.Subject}: {change.After}" : $"{report.Account}: changed {change.Subject}: {change.Before} -> {change.After}"));
        }

        var changes = reports.SelectMany(report => report.Changes).ToList();
        var added = changes.Count(change => change.IsNew) + reports.Count(report => report.IsNew);
        await output.WriteLineAsync($"{added} added, {changes.Count(change => !change.IsNew)} changed, {reports.Sum(report => report.Left)} left as they were.{(isDry ? " Nothing was written: a dry run." : "")}");
    }

    private async Task TellAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await output.WriteLineAsync(line.ReplaceLineEndings(" "));
        }
    }
}
