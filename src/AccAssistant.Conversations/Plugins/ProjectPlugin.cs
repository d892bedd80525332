using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers the whole project to the model: at a glance, over all modules, and its people.</summary>
internal sealed class ProjectPlugin(LookupsOf lookupsOf)
{
    [KernelFunction("overview"), Description("Total, open, overdue of all modules; or a report.")]
    public Lookup Overview(
        Kernel kernel,
        [Description("oac, at-risk, health, opened-closed, response-time, subject; text: words, changes; since: Tuesday")] string? report = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Overview(report, cancellationToken);

    [KernelFunction("find"), Description("Searches texts, queries several modules.")]
    public Lookup Find(
        Kernel kernel,
        [Description("text: water leak")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Find(where, cancellationToken);

    [KernelFunction("people"), Description("People, companies, roles and what each holds.")]
    public Lookup People(
        Kernel kernel,
        [Description("part of a name; empty for all")] string? who = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).People(who, cancellationToken);

    [KernelFunction("files"), Description("Files attached to one record or a few.")]
    public Lookup Files(
        Kernel kernel,
        [Description("RFI-112, or a where for at most 20")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookupsOf(kernel).Files(where, cancellationToken);
}
