namespace AccAssistant.Sandbox.OpenAi.Scenarios;

internal static class StreamFaults
{
    /// <summary>Faults of an answer wait until there is one; the others show at the first request.</summary>
    public static StreamFault For(string? scenario, bool isAnswer) => scenario switch
    {
        "silence" => StreamFault.Silence,
        "no-role" => StreamFault.NoRole,
        "reasoning" => StreamFault.Reasoning,
        _ when !isAnswer => StreamFault.None,
        "cut" => StreamFault.Cut,
        "cut-frame" => StreamFault.CutFrame,
        "bad-frame" => StreamFault.BadFrame,
        "error-frame" => StreamFault.ErrorFrame,
        "groq-error" => StreamFault.GroqError,
        "unknown-finish" => StreamFault.UnknownFinish,
        "silence-late" => StreamFault.SilenceLate,
        _ => StreamFault.None,
    };

    public static bool EndsEarly(this StreamFault fault) =>
        fault is StreamFault.Cut or StreamFault.CutFrame or StreamFault.BadFrame or StreamFault.ErrorFrame or StreamFault.GroqError or StreamFault.UnknownFinish or StreamFault.SilenceLate;
}
