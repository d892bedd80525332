namespace AccAssistant.Conversations.Checks;

internal enum DoubtKind
{
    Figure,
    Record,
}
