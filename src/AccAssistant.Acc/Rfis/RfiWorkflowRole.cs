using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Rfis;

/// <param name="Name">Wire value such as <c>projectGC</c>.</param>
public sealed record RfiWorkflowRole(string Name, IReadOnlyList<Party> Assignees);
