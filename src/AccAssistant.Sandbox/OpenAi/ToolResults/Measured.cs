namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>A measure's figures as the result spells them.</summary>
/// <param name="Name">"days open", "days late" or "response time".</param>
/// <param name="Count">Over as many records; null with the rest when no record has it.</param>
internal sealed record Measured(string Name, string? Count, string? Mean, string? Median, string? Most);
