using System.ComponentModel;
using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Offers the whole project at a glance to the model.</summary>
public sealed class ProjectPlugin(IProjectRecords records, RecordContext context)
{
    [KernelFunction("overview"), Description("Total, open, overdue and by status of issues, RFIs and submittals together.")]
    public Lookup Overview(CancellationToken cancellationToken = default) =>
        new(records.Ask(new OverviewRequest(), context, cancellationToken));
}
