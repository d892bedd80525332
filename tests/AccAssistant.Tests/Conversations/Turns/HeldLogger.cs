using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>Stands still at one message until it is let go.</summary>
internal sealed class HeldLogger(string message) : ILoggerProvider, ILogger
{
    private readonly ManualResetEventSlim released = new();

    public void Release() => released.Set();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (formatter(state, exception).Contains(message, StringComparison.Ordinal))
            released.Wait();
    }

    public void Dispose() => released.Set();
}
