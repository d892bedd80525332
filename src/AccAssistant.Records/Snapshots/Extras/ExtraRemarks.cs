using AccAssistant.Acc;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>What people did around a record, with its day.</summary>
internal static class ExtraRemarks
{
    public static IEnumerable<Remark> Of(IReadOnlyList<Comment> comments) =>
        from comment in comments
        let at = comment.CreatedAt
        where at.HasValue && !string.IsNullOrWhiteSpace(comment.Body)
        select new Remark(RemarkKind.Comment, at.GetValueOrDefault(), comment.CreatedBy, comment.Body);

    public static IEnumerable<Remark> Of(IReadOnlyList<RfiResponse> responses) =>
        from response in responses
        let at = response.CreatedAt
        where at.HasValue
        select new Remark(RemarkKind.Response, at.GetValueOrDefault(), response.CreatedBy, response.Text);

    public static IEnumerable<Remark> Of(IReadOnlyList<SubmittalStep> steps)
    {
        foreach (var step in steps.OrderBy(step => step.StepNumber))
        {
            foreach (var task in step.Tasks)
            {
                if (task.RespondedAt is { } responded)
                    yield return new Remark(RemarkKind.Review, responded, task.RespondedBy ?? ReviewerId(task), task.ResponseComment) { ResponseId = task.ResponseId, Step = step.StepNumber };
            }

            if (step.CompletedAt is { } completed)
                yield return new Remark(RemarkKind.StepCompleted, completed, null, null) { Step = step.StepNumber };
        }
    }

    private static string? ReviewerId(SubmittalTask task) => task.AssignedTo is { Kind: PartyKind.User, Id: var id } ? id : null;
}
