using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's issues to the model.</summary>
internal sealed class IssuesPlugin(ProjectLookups lookups)
{
    [KernelFunction("query"), Description("Counts, groups and lists issues (field and design problems, punch list).")]
    public Lookup Query(
        [Description("e.g. status: open; assignee: ACME; group: location")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookups.Query(RecordModule.Issues, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one issue: facts, description, comments.")]
    public Lookup Get(
        [Description("e.g. 214")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookups.Get(RecordModule.Issues, number, cancellationToken);
}
