using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Sandbox.Acc;

/// <summary>An item's review, told from the item itself: one step, one task for each reviewer.</summary>
internal static class ReviewSteps
{
    public static IReadOnlyList<WireStep> Of(WireSubmittal item)
    {
        if (item.StateId is "draft" or "void")
        {
            return [];
        }

        var id = Dice.IdFrom($"step/{item.Id}/{item.Revision}");
        var isDone = item.ReceivedFromReview is not null;
        var status = isDone ? "completed" : item.SentToReview is not null ? "in-progress" : "not-started";
        return
        [
            new WireStep
            {
                Id = id,
                ItemId = item.Id,
                Status = status,
                DueDate = item.DueDate,
                Tasks = [.. Reviewers(item).Select((reviewer, order) => Task(item, id, reviewer, order, status))],
                StartedAt = item.SentToReview,
                CompletedAt = item.ReceivedFromReview,
                CreatedAt = item.CreatedAt,
                CreatedBy = item.CreatedBy,
                UpdatedAt = item.UpdatedAt,
                UpdatedBy = item.UpdatedBy,
            },
        ];
    }

    private static IEnumerable<(string Id, string Type)> Reviewers(WireSubmittal item)
    {
        if (item.BallInCourtType == "reviewer")
        {
            return item.BallInCourtUsers.Select(id => (id, "1"))
                .Concat(item.BallInCourtCompanies.Select(id => (id, "2")))
                .Concat(item.BallInCourtRoles.Select(id => (id, "3")));
        }

        return item.RespondedBy is null ? [] : [(item.RespondedBy, "1")];
    }

    private static WireTask Task(WireSubmittal item, string stepId, (string Id, string Type) reviewer, int order, string status)
    {
        var isDone = status == "completed";
        return new WireTask
        {
            Id = Dice.IdFrom($"task/{stepId}/{order}"),
            StepId = stepId,
            Status = status,
            AssignedTo = reviewer.Id,
            AssignedToType = reviewer.Type,
            IsRequired = order == 0,
            StepDueDate = item.DueDate,
            ResponseId = isDone ? item.ResponseId : null,
            ResponseComment = isDone ? item.ResponseComment : null,
            RespondedAt = isDone ? item.RespondedAt : null,
            RespondedBy = isDone ? item.RespondedBy : null,
            CreatedAt = item.CreatedAt,
            CreatedBy = item.CreatedBy,
            UpdatedAt = item.UpdatedAt,
            UpdatedBy = item.UpdatedBy,
            StartedAt = item.SentToReview,
            CompletedAt = item.ReceivedFromReview,
            CompletedBy = isDone ? item.RespondedBy : null,
        };
    }
}
