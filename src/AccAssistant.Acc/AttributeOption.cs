namespace AccAssistant.Acc;

/// <param name="Id">What a record's value says.</param>
/// <param name="Value">What people read.</param>
public sealed record AttributeOption(string Id, string Value);
