namespace AccAssistant.Storage;

/// <summary>A reader's thumb.</summary>
public enum TurnRating
{
    None,
    Up,
    Down,
}
