namespace AccAssistant.Acc.Submittals;

/// <summary>One step of a submittal's review.</summary>
/// <param name="Status">not-started, in-progress or completed.</param>
public sealed record SubmittalStep(
    string Id,
    int StepNumber,
    string Status,
    DateOnly? DueDate,
    int? DaysToRespond,
    DateTimeOffset? StartedAt,
    DateTimeOffset? CompletedAt,
    IReadOnlyList<SubmittalTask> Tasks);
