using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's submittals to the model.</summary>
internal sealed class SubmittalsPlugin(ProjectLookups lookups)
{
    [KernelFunction("query"), Description("Counts, groups, lists submittals (shop drawings, product data, samples).")]
    public Lookup Query(
        [Description("status: outstanding; due: next 7 days")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookups.Query(RecordModule.Submittals, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one submittal with responses and files.")]
    public Lookup Get(
        [Description("033000-2")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookups.Get(RecordModule.Submittals, number, cancellationToken);
}
