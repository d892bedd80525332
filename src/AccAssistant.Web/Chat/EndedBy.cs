namespace AccAssistant.Web.Chat;

/// <summary>The last event number of the turns that had ended by that number; 0 when none had.</summary>
public delegate Task<long> EndedBy(Guid conversationId, long eventNumber, CancellationToken cancellationToken);
