namespace AccAssistant.Storage;

public enum SavedKind
{
    Question,
    Report,
}
