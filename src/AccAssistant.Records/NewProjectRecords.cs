using AccAssistant.Acc;

namespace AccAssistant.Records;

/// <summary>Makes the plain class that does the work for one person and project; whoever calls it keeps it the only one.</summary>
public delegate ProjectRecords NewProjectRecords(string userId, ProjectId project);
