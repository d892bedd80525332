using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Meaning;

/// <summary>When a submittal has to be where, so that the material is on the job in time.</summary>
/// <param name="SubmitBy">The submitter's due date.</param>
/// <param name="DueBack">The review's due date.</param>
/// <param name="Returned">When the review gave it back.</param>
/// <param name="LeadTime">Calendar days from approval to delivery.</param>
/// <param name="ApproveBy">Required on job less the lead time; null where one of them is missing.</param>
/// <param name="MustSubmitBy">Approve by less the days a review takes.</param>
internal sealed record SubmittalSchedule(
    DateOnly? SubmitBy,
    DateOnly? SentForReview,
    DateOnly? DueBack,
    DateOnly? Returned,
    int? LeadTime,
    DateOnly? ApproveBy,
    DateOnly? MustSubmitBy)
{
    public static SubmittalSchedule Of(Submittal submittal, ProjectCalendar calendar)
    {
        var approveBy = submittal is { RequiredOnJobDate: { } required, LeadTimeDays: { } lead } ? required.Plus(-lead) : (DateOnly?)null;
        return new SubmittalSchedule(
            submittal.SubmitterDueDate,
            calendar.DayOf(submittal.SentToReview),
            submittal.DueDate,
            calendar.DayOf(submittal.ReceivedFromReview),
            submittal.LeadTimeDays,
            approveBy,
            approveBy?.Plus(-calendar.ReviewDays));
    }

    /// <summary>To be submitted by then, or to be approved by then once it is under review; null where that cannot be worked out.</summary>
    public DateOnly? ActBy => SentForReview is null ? MustSubmitBy : ApproveBy;

    public static string Definition(int reviewDays) =>
        $"approve by = required on job − lead time; must submit by = approve by − {reviewDays} days of review; act by = must submit by, or approve by once it is under review; float = days left until then";
}
