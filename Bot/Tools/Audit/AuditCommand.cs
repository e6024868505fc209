using System.CommandLine;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;

namespace AccountBot.Tools.Audit;

/// <summary><c>audit</c>: writes the audit trail, or checks that nobody has touched it.</summary>
internal static class AuditCommand
{
    private static readonly Option<string?> Account = new("--account") { Description = "Only this account", HelpName = "ID" };
    private static readonly Option<DateOnly?> Since = new("--since") { Description = "Only from this day on, in the agency's time zone", HelpName = "YYYY-MM-DD" };
    private static readonly Option<bool> Verify = new("--verify") { Description = "Check the chains of hashes instead, and name the first broken row" };

    private static readonly Option<string> Format = new("--format") { Description = "How to write it (csv)", HelpName = "csv|json", DefaultValueFactory = _ => "csv" };

    static AuditCommand() => Format.AcceptOnlyFromAmong("csv", "json");

    public static Command Build(Func<ParseResult, ToolSettings> settings, TextWriter output)
    {
        var command = new Command("audit", "Writes the audit trail, oldest first, or verifies it.") { Account, Since, Format, Verify };
        command.SetAction((parsed, cancel) => RunAsync(parsed, settings(parsed), output, cancel));
        return command;
    }

    private static async Task RunAsync(ParseResult asked, ToolSettings settings, TextWriter output, CancellationToken cancel)
    {
        var agency = settings.Agency();
        await using var tools = await ToolStore.OpenAsync(settings.Storage(), agency, cancel);
        var trail = new AuditTrail(tools.GetRequiredService<Storage.IStore>(), tools.GetRequiredService<AccountBooks>());
        var accounts = await AccountsAsync(asked.GetValue(Account), tools, cancel);
        if (asked.GetValue(Verify))
        {
            await Verifying.RunAsync(trail, accounts, output, cancel);
            return;
        }

        var since = asked.GetValue(Since) is { } day ? agency.Agency.Calendar.StartOf(day) : DateTimeOffset.MinValue;
        using AuditWriter writer = asked.GetValue(Format) == "json" ? new JsonAuditWriter(output) : new CsvAuditWriter(output);
        await foreach (var entry in trail.ReadAsync(accounts, cancel))
        {
            if (entry.Line.At >= since)
            {
                writer.Write(AuditRecord.Of(entry));
            }
        }
    }

    private static async Task<IReadOnlyList<AccountId>> AccountsAsync(string? asked, ServiceProvider tools, CancellationToken cancel)
    {
        if (asked is null)
        {
            return await tools.GetRequiredService<AccountList>().AllAsync(cancel).ToListAsync(cancel);
        }

        return AccountId.TryParse(asked, out var account) && await tools.GetRequiredService<AccountBooks>().ReadAsync(account, Depth.Core, cancel) is not null
            ? [account]
            : throw new ToolFailedException($"there is no account '{asked}'");
    }
}
