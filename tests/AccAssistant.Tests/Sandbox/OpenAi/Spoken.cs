namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>What the pretend model said.</summary>
internal sealed record Spoken(string Text, IReadOnlyList<SpokenCall> Calls, string Finish)
{
    /// <summary>"rfis-query status: open | rfis-get 12".</summary>
    public string Asked => string.Join(" | ", Calls.Select(call => $"{call.Tool} {call.Argument}".TrimEnd()));
}
