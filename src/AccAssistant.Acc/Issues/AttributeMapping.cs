namespace AccAssistant.Acc.Issues;

/// <summary>A custom attribute belongs to a category or a type.</summary>
/// <param name="ItemType">Wire value: <c>issueType</c> is a category, <c>issueSubtype</c> a type.</param>
public sealed record AttributeMapping(string Id, string DefinitionId, string? ItemType, string? ItemId, int Order);
