namespace AccAssistant.Conversations.Models;

/// <summary>Tokens used on one UTC day, sent and received together, without those the endpoint had cached: it does not count them either.</summary>
/// <param name="All">By everybody of this installation.</param>
/// <param name="MineAllowed">Zero: without limit.</param>
public sealed record TokenDay(DateOnly Day, long Mine, long MineAllowed, long All, long AllAllowed);
