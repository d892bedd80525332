using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalStepWire(
    string? Id,
    long? StepNumber,
    string? Status,
    DateOnly? DueDate,
    long? DaysToRespond,
    DateTimeOffset? StartedAt,
    DateTimeOffset? CompletedAt,
    List<SubmittalTaskWire?>? Tasks)
{
    public SubmittalStep? ToStep() => Id.OrNull() is not { } id ? null : new SubmittalStep(
        id,
        StepNumber.OrZero(),
        Status ?? "",
        DueDate,
        DaysToRespond.ToInt(),
        StartedAt,
        CompletedAt,
        Tasks.Usable(task => task.ToTask()));
}
