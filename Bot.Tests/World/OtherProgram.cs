using System.Diagnostics;

namespace AccountBot.Tests.World;

/// <summary>A program of somebody else's, run to its end.</summary>
internal static class OtherProgram
{
    /// <param name="folder">Where it is started, from the repository's root.</param>
    /// <param name="input">What it reads from its standard input.</param>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> args, string folder = "", string input = "")
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Path.Combine(Rules.Sources.Root, folder),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, $"{await output}{await error}");
    }
}
