using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.Acc;

/// <summary>What may be done with RFIs, as far as anybody reads it.</summary>
internal static class RfiPermissions
{
    private static readonly string[] Attributes = ["title", "question", "dueDate", "priority"];

    public static object On(WireRfi rfi) => new
    {
        share = true,
        nudge = true,
        updateRfi = new
        {
            permittedStatuses = Workflow(rfi.WorkflowType, [State(rfi.Status, [])]),
            permittedAttributes = Attributes,
            useCustomAttributes = true,
        },
        createComment = true,
        createResponse = false,
        createResponseOnBehalf = true,
        remainingReviewers = Array.Empty<string>(),
        createDocumentReference = true,
        removeDocumentReference = true,
    };

    public static object ToCreate(string workflow) => Workflow(workflow, [State("draft", ["title"]), State("open", ["title", "question", "assignedTo"])]);

    private static object Workflow(string workflow, object[] states) =>
        new { wfUS = workflow == "US" ? states : [], wfEU = workflow == "EU" ? states : [] };

    private static object State(string status, string[] required) =>
        new { status, maxAssignees = status == "draft" ? 1 : 10, requiredAttributes = required, permittedAttributes = Attributes };
}
