using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

/// <summary>What one reviewer does in a step.</summary>
public sealed record SubmittalTask(
    string Id,
    string Status,
    Party? AssignedTo,
    bool IsRequired,
    string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? RespondedAt,
    string? RespondedBy);
