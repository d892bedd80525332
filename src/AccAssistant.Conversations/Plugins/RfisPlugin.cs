using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's RFIs to the model.</summary>
internal sealed class RfisPlugin(LookupsOf lookupsOf)
{
    [KernelFunction("query"), Description("Counts, groups, lists RFIs (questions to the design team).")]
    public Lookup Query(
        Kernel kernel,
        [Description("status: overdue; sort: days late desc")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Query(RecordModule.Rfis, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one RFI with answers, comments and files.")]
    public Lookup Get(
        Kernel kernel,
        [Description("112")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Get(RecordModule.Rfis, number, cancellationToken);
}
