namespace AccAssistant.Records.Meaning;

/// <summary>What a record says under a custom attribute, option ids turned into names.</summary>
/// <param name="Definition">The attribute's id.</param>
internal sealed record CustomValue(string Definition, string Title, string Value);
