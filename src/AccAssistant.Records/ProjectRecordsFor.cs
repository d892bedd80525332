using AccAssistant.Acc;

namespace AccAssistant.Records;

/// <summary>Finds the one copy of a person's view of a project; never shared between people.</summary>
public delegate IProjectRecords ProjectRecordsFor(string userId, ProjectId project);
