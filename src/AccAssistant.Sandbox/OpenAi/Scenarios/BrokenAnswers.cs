namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Answers that go wrong half way. They wait until the look-ups are done.</summary>
internal static class BrokenAnswers
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("cut", "the answer ends in mid-sentence, without finish reason") { Fault = StreamFault.Cut },
        new("cut-frame", "it ends inside a frame") { Fault = StreamFault.CutFrame },
        new("bad-frame", "a frame is not JSON") { Fault = StreamFault.BadFrame },
        new("error-frame", "`event: error` with an error body after half the answer") { Fault = StreamFault.ErrorFrame },
        new("groq-error", "a chunk with `x_groq.error` after half the answer") { Fault = StreamFault.GroqError },
        new("unknown-finish", "a finish reason nobody knows") { Fault = StreamFault.UnknownFinish },
        new("silence-late", "half the answer, then nothing more") { Fault = StreamFault.SilenceLate },
        new("abort-late", "the connection is dropped after half the answer") { Fault = StreamFault.AbortLate },
    ];
}
