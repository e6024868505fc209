using AccountBot.Storage;
using Microsoft.Extensions.Logging;

namespace AccountBot.Tests.Simulation;

/// <summary>Exceptions that the bot logs. One that no fault of the surroundings explains is a fault of the bot's own.</summary>
internal sealed class Alarms(Action<string> broken) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("There is but one log.");

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && exception is not StoreUnavailableException { InnerException: TimeoutException, Message: SimulatedStore.AwayMessage })
        {
            broken($"The bot failed: {exception}");
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
