namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>A tool's answer, read back from its text.</summary>
internal abstract record ToolResult
{
    public string? Missing { get; init; }
}
