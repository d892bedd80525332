using AccAssistant.Acc.People;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>Ids as people read them. What many records share is one object for all of them.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> rootCauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> rfiTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> submittalTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> responses = new(StringComparer.Ordinal);
    private readonly Dictionary<Party, Holder> holders = [];
    private readonly Dictionary<Holder, IReadOnlyList<Holder>> aloneHolders = [];
    private readonly Dictionary<string, IReadOnlyList<string>> aloneNames = new(StringComparer.Ordinal);
    private readonly Dictionary<CustomValue, CustomValue> customValues = [];
    private readonly Lock gate = new();
    private readonly PartyNames parties;

    public Names(NameParts parts)
    {
        parties = new PartyNames(parts);
        Attributes = new AttributeNames(parts.IssueAttributes.Items, parts.RfiAttributes.Items);
        foreach (var (id, path) in PlacePaths.Of(parts.Locations.Items))
            places[id] = path;
        foreach (var category in parts.IssueTypes.Items)
        {
            categories[category.Id] = category.Title;
            foreach (var type in category.Subtypes)
                types[type.Id] = type.Title;
        }

        foreach (var rootCause in parts.RootCauses.Items.SelectMany(category => category.RootCauses))
            rootCauses[rootCause.Id] = rootCause.Title;
        foreach (var type in parts.RfiTypes.Items)
            rfiTypes[type.Id] = type.Name;
        foreach (var type in parts.SubmittalTypes.Items)
            submittalTypes[type.Id] = type.Value;
        foreach (var response in parts.SubmittalResponses.Items)
            responses[response.Id] = response.Value;
    }

    public AttributeNames Attributes { get; }

    /// <summary>Every name of a person, company or role on the project.</summary>
    public IEnumerable<string> Everybody => parties.Everybody;

    public IEnumerable<string> Places => places.Values;

    public IEnumerable<string> Categories => categories.Values;

    public IEnumerable<string> RootCauses => rootCauses.Values;

    public IEnumerable<string> Responses => responses.Values;

    public IEnumerable<string> TypesOf(RecordModule module) =>
        (module switch { RecordModule.Issues => types, RecordModule.Rfis => rfiTypes, _ => submittalTypes }).Values;

    public Holder Of(Party party) => Shared(holders, party, parties.Find);

    public Holder? Of(Party? party) => party is { } known ? Of(known) : null;

    public Holder? User(string? id) => string.IsNullOrEmpty(id) ? null : Of(new Party(PartyKind.User, id));

    /// <summary>A person's name; null without an id.</summary>
    public string? Person(string? id) => User(id)?.Name;

    /// <summary>From the building down, e.g. "Tower > Level 3 > Lobby": every level of every building has a lobby.</summary>
    public string? Place(string? id) => Find(places, id, "a location (name not available)");

    public string? Category(string? id) => Find(categories, id, "a category (name not available)");

    public string? Type(string? id) => Find(types, id, "a type (name not available)");

    public string? RootCause(string? id) => Find(rootCauses, id, "a root cause (name not available)");

    public string? RfiType(string? id) => Find(rfiTypes, id, "a type (name not available)");

    public string? SubmittalType(string? id) => Find(submittalTypes, id, "a type (name not available)");

    public string? Response(string? id) => Find(responses, id, "a response (name not available)");

    public CustomValue Custom(string definitionId, string? title, string value) =>
        Shared(customValues, Attributes.Of(definitionId, title, value), same => same);

    /// <summary>A list of the one, or of none.</summary>
    public IReadOnlyList<Holder> Alone(Holder? holder) => holder is null ? [] : Shared(aloneHolders, holder, one => [one]);

    /// <inheritdoc cref="Alone(Holder?)"/>
    public IReadOnlyList<string> Alone(string? name) => name is null ? [] : Shared(aloneNames, name, one => [one]);

    public string? Pooled(string? text) => text is null ? null : Alone(text)[0];

    private static string? Find(Dictionary<string, string> names, string? id, string unknown) => id is null ? null : names.GetValueOrDefault(id, unknown);

    private TValue Shared<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> make)
        where TKey : notnull
    {
        lock (gate)
        {
            if (!known.TryGetValue(key, out var value))
                known[key] = value = make(key);
            return value;
        }
    }
}
