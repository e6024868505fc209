using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AccountBot.Tests.World;

/// <summary>What the bot logs, kept for the test; what is alarming is told beside its result.</summary>
internal sealed class WorldLogs(ITestOutputHelper? output) : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
        // The lines outlive the bot: a test may look at them after its end.
    }

    private void Add(LogLevel level, string text)
    {
        var line = $"{level}: {text}";
        lines.Enqueue(line);
        if (level >= LogLevel.Warning)
        {
            output?.WriteLine(line);
        }
    }

    private sealed class Logger(WorldLogs logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Add(logLevel, $"{formatter(state, exception)} {exception}".TrimEnd());
    }
}
