using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers the whole project to the model: at a glance, over all modules, and its people.</summary>
internal sealed class ProjectPlugin(ProjectLookups lookups)
{
    [KernelFunction("overview"), Description("Total, open, overdue and by status of issues, RFIs and submittals together.")]
    public Lookup Overview(CancellationToken cancellationToken = default) =>
        lookups.Overview(cancellationToken);

    [KernelFunction("find"), Description("Searches texts and queries several modules at once.")]
    public Lookup Find(
        [Description("e.g. text: water leak; module: issues, rfis")] string? where = null,
        CancellationToken cancellationToken = default) =>
        lookups.Find(where, cancellationToken);

    [KernelFunction("people"), Description("People, companies and roles, with what each holds.")]
    public Lookup People(
        [Description("part of a name, company or role; empty for all")] string? who = null,
        CancellationToken cancellationToken = default) =>
        lookups.People(who, cancellationToken);
}
