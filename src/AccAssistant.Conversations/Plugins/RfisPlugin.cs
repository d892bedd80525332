using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's RFIs to the model.</summary>
internal sealed class RfisPlugin(ProjectLookups lookups)
{
    [KernelFunction("query"), Description("Counts, groups and lists RFIs (questions to the design team).")]
    public Lookup Query(
        [Description("e.g. status: overdue; group: company; sort: days late desc")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookups.Query(RecordModule.Rfis, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one RFI: facts, question, answers, comments.")]
    public Lookup Get(
        [Description("e.g. 112")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookups.Get(RecordModule.Rfis, number, cancellationToken);
}
