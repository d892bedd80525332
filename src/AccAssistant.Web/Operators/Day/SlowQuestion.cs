using AccAssistant.Storage;

namespace AccAssistant.Web.Operators.Day;

/// <summary>A question that took long: who, when, how much. Never its words.</summary>
/// <param name="LookUps">Tool calls, failed ones included.</param>
/// <param name="Tokens">As limits count; null where the model was not asked.</param>
/// <param name="TraceId">Of its spans, where telemetry is collected.</param>
public sealed record SlowQuestion(Guid ConversationId, Guid TurnId, string UserId, string Name, DateTimeOffset AskedAt, TimeSpan Took, TurnStatus Status, int LookUps, long? Tokens, string? TraceId);
