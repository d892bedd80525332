using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's submittals to the model.</summary>
internal sealed class SubmittalsPlugin(LookupsOf lookupsOf)
{
    [KernelFunction("query"), Description("Counts, groups, lists submittals (shop drawings, product data, samples).")]
    public Lookup Query(
        Kernel kernel,
        [Description("status: outstanding; due: next 7 days")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Query(RecordModule.Submittals, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one submittal with responses and files.")]
    public Lookup Get(
        Kernel kernel,
        [Description("033000-2")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Get(RecordModule.Submittals, number, cancellationToken);
}
