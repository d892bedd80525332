namespace AccAssistant.Conversations.Commands;

/// <summary>Something to ask next about a result.</summary>
/// <param name="Ask">A slash command, so that code alone answers it.</param>
/// <param name="Label">What it does, e.g. "Only overdue".</param>
/// <param name="Figure">What it comes to: a number of records, or "7 groups".</param>
public sealed record NextStep(string Ask, string Label, string Figure);
