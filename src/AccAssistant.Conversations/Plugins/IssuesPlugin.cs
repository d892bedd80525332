using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's issues to the model.</summary>
internal sealed class IssuesPlugin(LookupsOf lookupsOf)
{
    [KernelFunction("query"), Description("Counts, groups, lists issues (field and design problems, punch list).")]
    public Lookup Query(
        Kernel kernel,
        [Description("status: open; group: location")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Query(RecordModule.Issues, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one issue with comments and files.")]
    public Lookup Get(
        Kernel kernel,
        [Description("214")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Get(RecordModule.Issues, number, cancellationToken);
}
