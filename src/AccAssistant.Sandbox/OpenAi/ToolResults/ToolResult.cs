namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>A tool's answer, read back from its text.</summary>
internal abstract record ToolResult
{
    public IReadOnlyList<string> Notes { get; init; } = [];

    public string? Missing { get; init; }
}
