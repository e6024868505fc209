using System.CommandLine;
using AccountBot.Accounts;

namespace AccountBot.Tools;

/// <summary><c>reindex</c>: rebuilds what can be derived from the accounts, beside a running bot.</summary>
internal static class ReindexCommand
{
    public static Command Build(Func<ParseResult, ToolSettings> settings, TextWriter output)
    {
        var command = new Command("reindex", "Rebuilds what can be derived: whose accounts are which.");
        command.SetAction((parsed, cancel) => RunAsync(settings(parsed), output, cancel));
        return command;
    }

    private static async Task RunAsync(ToolSettings settings, TextWriter output, CancellationToken cancel)
    {
        await using var tools = await ToolStore.OpenAsync(settings.Storage(), settings.Agency(), cancel);
        var (accounts, mended) = await tools.GetRequiredService<Reindexing>().RunAsync(cancel);
        await output.WriteLineAsync($"{accounts} accounts read, {mended} entries mended.");
    }
}
