namespace AccAssistant.Conversations.Turns;

/// <summary>What is done about a failed round.</summary>
internal enum RepairStep
{
    GiveUp,
    Repeat,
    WaitAndRepeat,
    UseFallback,
    ShrinkAndRepeat,
}
