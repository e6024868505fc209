using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AccountBot.Tests.World;

/// <summary>The built program in a process of its own, with an environment that holds what the test puts there.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What the machine that runs the tests happens to have set must not reach the bot.
    private static readonly string[] Ours = ["DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT", "ASPNETCORE_URLS", "Urls"];

    private readonly Process process;
    private readonly Task<string> error;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> output = [];
    private bool isGone;

    private BotProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it wrote to standard output so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    public static BotProcess Start(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments]), environment);

    /// <param name="start">The program, where it is another file than the one that was built.</param>
    public static BotProcess Start(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = Path.GetTempPath();
        foreach (var name in Ours)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new BotProcess(new Process { StartInfo = start });
    }

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> AddressAsync() => address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>Asks it to stop, as the system does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return (process.ExitCode, await error);
    }

    /// <summary>SIGKILL. Once gone it stays gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isGone)
        {
            return;
        }

        isGone = true;
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException($"The bot never listened:\n{Output}"));
            return;
        }

        lock (output)
        {
            output.Add(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
