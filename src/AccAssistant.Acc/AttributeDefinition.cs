namespace AccAssistant.Acc;

/// <summary>A custom attribute of a project's issues or RFIs.</summary>
/// <param name="DataType">Wire value: <c>list</c>, <c>text</c>, <c>paragraph</c>, <c>numeric</c>; unknown ones are kept.</param>
/// <param name="Options">Empty unless values are chosen from a list.</param>
public sealed record AttributeDefinition(string Id, string Title, string? DataType, IReadOnlyList<AttributeOption> Options);
