namespace AccAssistant.Sandbox.OpenAi.Questions;

internal enum Subject
{
    Rfis,
    Issues,
    Submittals,
}
