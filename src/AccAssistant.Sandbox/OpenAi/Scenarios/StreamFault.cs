namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>How a stream goes wrong.</summary>
internal enum StreamFault
{
    None,
    NoRole,
    Reasoning,
    EmptyChoices,
    NoChoices,
    UsageOnly,
    GroqOnly,
    Silence,
    Pieces,
    ObjectArguments,
    NoId,
    SameId,
    NoIndex,
    SameIndex,

    /// <summary>From here on: faults of an answer, which wait until there is one.</summary>
    Endless,
    Cut,
    CutFrame,
    BadFrame,
    ErrorFrame,
    GroqError,
    UnknownFinish,
    SilenceLate,
    AbortLate,
}
