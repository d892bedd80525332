namespace AccAssistant.Conversations.Models;

/// <summary>What the endpoint said about its models.</summary>
/// <param name="Ids">In the endpoint's order; empty where it failed.</param>
/// <param name="Failure">Null when the list was given.</param>
public sealed record ModelListing(IReadOnlyList<string> Ids, ModelFailure? Failure);
