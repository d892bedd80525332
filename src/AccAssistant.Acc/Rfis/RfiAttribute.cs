namespace AccAssistant.Acc.Rfis;

/// <param name="Values">Ids of options where the attribute has a list of them, else plain text.</param>
public sealed record RfiAttribute(string DefinitionId, IReadOnlyList<string> Values);
