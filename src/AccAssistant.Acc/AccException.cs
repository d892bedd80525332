namespace AccAssistant.Acc;

/// <summary>Autodesk could not be read. The message is safe to show and says what to do.</summary>
public sealed class AccException(AccErrorKind kind, string message, string endpoint, int? status = null, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception(message, inner)
{
    public AccErrorKind Kind { get; } = kind;

    /// <summary>Method and path template, without ids or query.</summary>
    public string Endpoint { get; } = endpoint;

    public int? Status { get; } = status;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
