using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Support;

/// <summary>All that any category logs, with the named values and scopes a structured log keeps beside the sentence.</summary>
[ProviderAlias("Overheard")]
internal sealed class OverheardLogs : ILoggerProvider
{
    public ConcurrentQueue<(LogLevel Level, string Category, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Category(categoryName, this);

    /// <summary>Those in which a word stands, with their category.</summary>
    public IEnumerable<string> With(string word) =>
        Lines.Where(line => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(line => $"{line.Level} {line.Category}: {line.Text}");

    public void Dispose()
    {
    }

    private static string Words<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named) : $"{state}";

    private sealed class Category(string name, OverheardLogs logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            logs.Lines.Enqueue((LogLevel.Trace, name, "scope " + Words(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Lines.Enqueue((logLevel, name, $"{formatter(state, exception)} {Words(state)} {exception}"));
    }
}
