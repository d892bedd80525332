using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>A call and what came back.</summary>
internal sealed record Answered(Step Step, ToolResult Result)
{
    public Subject? Subject => Step.Ask.Subject;

    public Filters Filters => Step.Ask.Filters;
}
