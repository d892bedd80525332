using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Acc;

internal sealed class RememberingLoggers : ILoggerProvider, ILogger
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new();

    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Done once there is a line with these words.</summary>
    public Task Hear(string words)
    {
        var heard = awaited.GetOrAdd(words, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        if (Lines.Any(line => line.Contains(words, StringComparison.Ordinal)))
            heard.TrySetResult();
        return heard.Task;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = formatter(state, exception) + exception;
        Lines.Enqueue(line);
        foreach (var (words, heard) in awaited)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                heard.TrySetResult();
        }
    }

    public void Dispose()
    {
    }
}
