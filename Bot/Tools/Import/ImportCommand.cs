using System.CommandLine;
using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Imports;
using AccountBot.Language;

namespace AccountBot.Tools.Import;

/// <summary><c>import</c>: merges what a file says into the store, all of it or nothing.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "An agency file (.json)" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Tell what would be done, and change nothing" };

    public static Command Build(Func<ParseResult, ToolSettings> settings, TextWriter output)
    {
        var command = new Command("import", "Merges a file into the store. It deletes nothing: what the file leaves out stays as it is.") { File, DryRun };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(File), parsed.GetValue(DryRun), settings(parsed), output, cancel));
        return command;
    }

    private static async Task RunAsync(FileInfo file, bool isDry, ToolSettings settings, TextWriter output, CancellationToken cancel)
    {
        var agency = await ReadAsync(file, output);
        await using var tools = await ToolStore.OpenAsync(settings.Storage(), agency, cancel);
        var accounts = agency.AccountsOn(agency.Agency.Calendar.Today(tools.GetRequiredService<TimeProvider>()));
        var importer = tools.GetRequiredService<Importer>();
        var planned = await importer.PlanAsync(accounts, cancel);
        if (!isDry)
        {
            await importer.RunAsync(accounts, cancel);
        }

        await ReportAsync(planned, isDry, output);
    }

    private static async Task<AgencyFile> ReadAsync(FileInfo file, TextWriter output)
    {
        var read = AgencyFile.Read(file.FullName);
        foreach (var fault in read.Faults)
        {
            await output.WriteLineAsync(fault.ToString());
        }

        return read.File ?? throw new ToolFailedException($"{file.Name}: {Says.Count(read.Faults.Count, "fault")}, nothing was written; the first: {read.Faults[0]}");
    }

    private static async Task ReportAsync(IReadOnlyList<ImportReport> reports, bool isDry, TextWriter output)
    {
        foreach (var report in reports)
        {
            if (report.IsNew)
            {
                await output.WriteLineAsync($"{report.Account}: added, a new account");
            }

            foreach (var change in report.Changes)
            {
                await output.WriteLineAsync(change.IsNew ? $"{report.Account}: added {change.Subject}: {change.After}" : $"{report.Account}: changed {change.Subject}: {change.Before} -> {change.After}");
            }
        }

        var changes = reports.SelectMany(report => report.Changes).ToList();
        var added = changes.Count(change => change.IsNew) + reports.Count(report => report.IsNew);
        await output.WriteLineAsync($"{added} added, {changes.Count(change => !change.IsNew)} changed, {reports.Sum(report => report.Left)} left as they were.{(isDry ? " Nothing was written: a dry run." : "")}");
    }
}
