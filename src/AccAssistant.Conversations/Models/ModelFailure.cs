namespace AccAssistant.Conversations.Models;

/// <summary>How a round failed.</summary>
/// <param name="Wait">How long until it may work again, where the endpoint said so.</param>
/// <param name="Limit">Which limit was hit, in words; null when not known.</param>
/// <param name="Code">The endpoint's own word for it, or the exception's type: for the log, never the message, which names accounts and repeats content.</param>
public sealed record ModelFailure(ModelFailureKind Kind, int? Status = null, TimeSpan? Wait = null, string? Limit = null, string? Code = null)
{
    /// <summary>Told inside a stream that had begun with status 200, so that nothing below has repeated the request.</summary>
    public bool InStream { get; init; }
}
