namespace AccAssistant.Sandbox.OpenAi.Questions;

internal enum Language
{
    English,
    German,
    Spanish,
    French,
}
