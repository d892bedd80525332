using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Meaning;

/// <summary>Which of a submittal's dates is due now: the one of the step it is at.</summary>
internal static class SubmittalDue
{
    public const string Definition =
        "a submittal's due date is that of its current step: the submitter's while waiting for submission, the manager's while with the manager, the review's while in review";

    public static (DateOnly? Day, string Name) Of(Submittal submittal) => submittal.StateId.ToLowerInvariant() switch
    {
        "draft" or "sbc-1" => (submittal.SubmitterDueDate, "submitter due date"),
        "mgr-1" or "mgr-2" => (submittal.ManagerDueDate, "manager due date"),
        _ => (submittal.DueDate, "review due date"),
    };
}
