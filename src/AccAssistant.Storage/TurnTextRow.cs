namespace AccAssistant.Storage;

/// <summary>What a turn is found by. Apart from the turn itself, so that searching many reads little; there once the turn has ended.</summary>
public sealed class TurnTextRow
{
    public Guid TurnId { get; set; }

    public Guid ConversationId { get; set; }

    /// <summary>Question, answer and the numbers of records named, all in the form searches are compared in.</summary>
    public required string Text { get; set; }
}
