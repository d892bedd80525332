namespace AccAssistant.Acc.Submittals;

/// <param name="Identifier">As the specification numbers it, e.g. <c>051200</c>.</param>
public sealed record SubmittalSpec(string Id, string Identifier, string Title);
