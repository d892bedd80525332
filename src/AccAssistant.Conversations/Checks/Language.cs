namespace AccAssistant.Conversations.Checks;

/// <summary>Languages whose number words are known.</summary>
internal enum Language
{
    Unknown,
    English,
    German,
    Spanish,
    French,
}
