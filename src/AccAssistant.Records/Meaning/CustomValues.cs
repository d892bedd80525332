using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;

namespace AccAssistant.Records.Meaning;

/// <summary>Custom attributes as people read them.</summary>
internal sealed class CustomValues(Names names)
{
    public IReadOnlyList<CustomValue> Of(IReadOnlyList<IssueAttribute> attributes) =>
        attributes.Count == 0 ? [] : attributes.Select(Of).OfType<CustomValue>().ToArray();

    public IReadOnlyList<CustomValue> Of(IReadOnlyList<RfiAttribute> attributes) =>
        attributes.Count == 0 ? [] : attributes.SelectMany(attribute => attribute.Values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => names.Custom(attribute.DefinitionId, null, value))).ToArray();

    private CustomValue? Of(IssueAttribute attribute) =>
        attribute.Value is { } value && !string.IsNullOrWhiteSpace(value) ? names.Custom(attribute.DefinitionId, attribute.Title, value) : null;
}
