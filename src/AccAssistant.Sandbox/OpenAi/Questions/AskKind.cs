namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>What shape of answer a question wants.</summary>
internal enum AskKind
{
    Count,
    List,
    Summary,
    Holders,
    Detail,
    Files,
    Overview,
    People,
    Companies,
    Report,

    /// <summary>A report, told in sentences.</summary>
    Narrative,
}
