using AccountBot.Hosting;

namespace AccountBot.Tests.Tools;

/// <summary>The program's command line, as somebody types it.</summary>
internal static class CommandLine
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params IEnumerable<string> args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await Running.RunAsync([.. args], _ => throw new InvalidOperationException("The bot was started."), output, error);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What a command that succeeds prints, a line each.</summary>
    public static async Task<string[]> LinesAsync(params IEnumerable<string> args)
    {
        var (exitCode, output, error) = await RunAsync(args);
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        return output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The one line in which a command that fails says why.</summary>
    public static async Task<string> FailureAsync(params IEnumerable<string> args)
    {
        var (exitCode, _, error) = await RunAsync(args);
        Assert.Equal(1, exitCode);
        return Assert.Single(error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
