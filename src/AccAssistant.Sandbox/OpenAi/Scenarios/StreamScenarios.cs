namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Streams that are unusual, or that never begin.</summary>
internal static class StreamScenarios
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("no-role", "no chunk names the role") { Fault = StreamFault.NoRole },
        new("reasoning", "reasoning chunks before the answer") { Fault = StreamFault.Reasoning },
        new("empty-choices", "a chunk with an empty list of choices") { Fault = StreamFault.EmptyChoices },
        new("no-choices", "a chunk without choices") { Fault = StreamFault.NoChoices },
        new("usage-only", "a chunk with nothing but usage, before the first word") { Fault = StreamFault.UsageOnly },
        new("groq-only", "a chunk with nothing but `x_groq`") { Fault = StreamFault.GroqOnly },
        new("silence", "the role, then nothing more") { Fault = StreamFault.Silence },
    ];
}
