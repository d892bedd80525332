using AccAssistant.Records.Queries;

namespace AccAssistant.Records.Reports;

/// <summary>A section with its query read for one day.</summary>
/// <param name="Problem">Why its query cannot be asked with the filters given; null when it can.</param>
internal sealed record PlannedSection(SectionPlan Plan, RecordQuery? Query, string? Problem);
