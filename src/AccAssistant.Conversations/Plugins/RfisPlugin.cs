using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's RFIs to the model.</summary>
public sealed class RfisPlugin(IProjectRecords records, RecordContext context, int rows)
{
    [KernelFunction("query"), Description("Counts, groups and lists RFIs (questions to the design team).")]
    public Lookup Query(
        [Description("e.g. status: overdue; group: company; sort: days late desc")] string? where = null,
        CancellationToken cancellationToken = default) =>
        new(records.Ask(new QueryRequest(RecordModule.Rfis, where ?? "", rows), context, cancellationToken));

    [KernelFunction("get"), Description("Opens one RFI: facts, question, answers, comments.")]
    public Lookup Get(
        [Description("e.g. 112")] string? number = null,
        CancellationToken cancellationToken = default) =>
        new(records.Ask(new NumberRequest(RecordModule.Rfis, number ?? ""), context, cancellationToken));
}
