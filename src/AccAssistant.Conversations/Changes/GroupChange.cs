namespace AccAssistant.Conversations.Changes;

/// <summary>A group with another count than it had; zero where there was or is no such group.</summary>
public sealed record GroupChange(string Name, int Then, int Now);
