namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Id">The name its table is placed by.</param>
/// <param name="Matched">As many records fit.</param>
/// <param name="Total">Of as many there are.</param>
internal sealed record RowsResult(string Id, string Filter, int Matched, int Total, string? GroupedBy, IReadOnlyList<GroupCount> Groups, bool MoreGroups) : ToolResult
{
    public Measured? Measured { get; init; }
}
