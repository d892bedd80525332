using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records.Reports;

/// <summary>A report as it stands now.</summary>
/// <param name="Name">The report's own, e.g. <c>oac</c>.</param>
/// <param name="Receipt">What all its sections cover together.</param>
[GenerateSerializer, Immutable]
public sealed record Report(string Name, string Title, IReadOnlyList<ReportSection> Sections, Receipt Receipt)
{
    /// <summary>The filters it was asked with, in the text form of a query; empty for none.</summary>
    [Id(0)]
    public string Where { get; init; } = "";

    /// <summary>The rows shown where there is room for one section's only; null without any.</summary>
    public ResultSet? Main => Sections.Select(section => section.Result).FirstOrDefault(result => result is { Rows.Count: > 0 });
}
