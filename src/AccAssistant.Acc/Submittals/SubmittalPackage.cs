namespace AccAssistant.Acc.Submittals;

/// <param name="Identifier">The number people see; null when it has none.</param>
public sealed record SubmittalPackage(string Id, int? Identifier, string Title, string? Description, string? SpecId, string? SpecIdentifier);
