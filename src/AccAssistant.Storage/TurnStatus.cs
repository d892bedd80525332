namespace AccAssistant.Storage;

/// <summary>A turn is running until it ends in exactly one of the other ways.</summary>
public enum TurnStatus
{
    Running,
    Completed,
    Failed,
    Cancelled,
    Interrupted,
}
