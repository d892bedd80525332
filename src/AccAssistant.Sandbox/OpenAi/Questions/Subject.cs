namespace AccAssistant.Sandbox.OpenAi.Questions;

internal enum Subject
{
    Rfis,
    Issues,
    Submittals,

    /// <summary>All of them in one look-up.</summary>
    Everything,
}
