using System.Diagnostics;

namespace AccountBot.Benchmarks.Echo;

/// <summary>One echo bot in a process of its own, on the first core.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Command">How it is started; its first word is the program.</param>
/// <param name="IsSigned">Whether it checks the token of what it is sent.</param>
internal sealed record Contender(string Name, IReadOnlyList<string> Command, bool IsSigned)
{
    public async Task<Process> StartAsync()
    {
        var start = new ProcessStartInfo("taskset", ["-c", "0", .. Command]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "1";
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{Name} could not be started.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("ready", StringComparison.Ordinal))
            {
                return process;
            }
        }

        throw new InvalidOperationException($"{Name} ended before it was ready.");
    }
}
