using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers one project's submittals to the model.</summary>
internal sealed class SubmittalsPlugin(ProjectLookups lookups)
{
    [KernelFunction("query"), Description("Counts, groups and lists submittals (shop drawings, product data, samples for approval).")]
    public Lookup Query(
        [Description("e.g. status: outstanding; due: next 7 days; group: spec")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookups.Query(RecordModule.Submittals, where, cancellationToken);

    [KernelFunction("get"), Description("Opens one submittal: facts, response, texts.")]
    public Lookup Get(
        [Description("e.g. 033000-2")] string? number = null,
        CancellationToken cancellationToken = default) =>
        lookups.Get(RecordModule.Submittals, number, cancellationToken);
}
