namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>How a stream goes wrong.</summary>
internal enum StreamFault
{
    None,
    Cut,
    CutFrame,
    BadFrame,
    ErrorFrame,
    GroqError,
    UnknownFinish,
    Silence,
    SilenceLate,
    NoRole,
    Reasoning,
}
