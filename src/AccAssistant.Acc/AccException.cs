using Orleans;

namespace AccAssistant.Acc;

/// <summary>Autodesk could not be read. The message is safe to show and says what to do.</summary>
[GenerateSerializer]
public sealed class AccException(AccErrorKind kind, string message, string endpoint, int? status = null, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception(message, inner)
{
    [Id(0)]
    public AccErrorKind Kind { get; } = kind;

    /// <summary>Method and path template, without ids or query.</summary>
    [Id(1)]
    public string Endpoint { get; } = endpoint;

    [Id(2)]
    public int? Status { get; } = status;

    [Id(3)]
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
