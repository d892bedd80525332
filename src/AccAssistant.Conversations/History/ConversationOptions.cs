namespace AccAssistant.Conversations.History;

/// <summary>How long conversations are kept.</summary>
public sealed class ConversationOptions
{
    public const string Section = "Conversations";

    /// <summary>Those nobody has asked in for longer are deleted for good, unless they are pinned; 0 keeps them until they are deleted.</summary>
    public int KeepDays { get; set; }
}
