using AccAssistant.Acc;

namespace AccAssistant.Records.Meaning;

/// <summary>Custom attributes and their options by id.</summary>
internal sealed class AttributeNames
{
    private readonly Dictionary<string, AttributeDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Definition, string Option), string> options = [];
    private readonly IReadOnlyList<AttributeDefinition> ofIssues;
    private readonly IReadOnlyList<AttributeDefinition> ofRfis;

    public AttributeNames(IReadOnlyList<AttributeDefinition> ofIssues, IReadOnlyList<AttributeDefinition> ofRfis)
    {
        this.ofIssues = ofIssues;
        this.ofRfis = ofRfis;
        foreach (var definition in ofIssues.Concat(ofRfis))
        {
            definitions[definition.Id] = definition;
            foreach (var option in definition.Options)
                options[(definition.Id, option.Id)] = option.Value;
        }
    }

    public IEnumerable<string> TitlesOf(RecordModule module) =>
        (module switch { RecordModule.Issues => ofIssues, RecordModule.Rfis => ofRfis, _ => [] }).Select(definition => definition.Title);

    /// <param name="title">What the record itself calls the attribute, where it does.</param>
    public CustomValue Of(string definitionId, string? title, string value)
    {
        var definition = definitions.GetValueOrDefault(definitionId);
        var known = options.TryGetValue((definitionId, value), out var option);
        // A value of a list that is no known option is an id nobody can read.
        var text = known ? option! : definition is { Options.Count: > 0 } || (definition is null && Guid.TryParse(value, out _)) ? "an option (name not available)" : value;
        return new CustomValue(definitionId, definition?.Title ?? title ?? "Custom attribute", text);
    }

    public IEnumerable<string> OptionsOf(string title) =>
        definitions.Values.Where(definition => string.Equals(definition.Title, title, StringComparison.OrdinalIgnoreCase)).SelectMany(definition => definition.Options).Select(option => option.Value);
}
