using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>A project's issue types, custom attributes and root causes.</summary>
internal sealed record IssueSetup(
    IReadOnlyList<WireIssueType> Types,
    IReadOnlyDictionary<char, WireIssueSubtype> ByKind,
    IReadOnlyList<WireAttributeDefinition> Definitions,
    IReadOnlyList<WireAttributeMapping> Mappings,
    IReadOnlyList<WireRootCauseCategory> RootCauses)
{
    public static IssueSetup For(Site site, Dice dice)
    {
        var at = site.SetUp(dice);
        var kinds = new Dictionary<char, WireIssueSubtype>();
        var types = IssueTypeNames.Of(site.Plan.Language).Select((type, order) => Type(site, type.Title, order, type.Types, kinds, at, dice)).ToList();
        var trades = site.Team.Companies.Select(company => company.TradeName).Where(name => !name.Contains("Representative", StringComparison.Ordinal));
        var list = Definition(site, "Responsible trade", "list", "Trade expected to act", at, dice) with
        {
            Metadata = new WireAttributeMetadata { List = new WireOptionList([.. trades.Select(name => new WireOption(dice.Id(), name))]) },
        };
        var delay = Definition(site, "Delay (days)", "numeric", null, at, dice);
        var note = Definition(site, "Inspector note", "text", null, at, dice);
        WireAttributeDefinition[] definitions = [list, delay, note];
        return new IssueSetup(types, kinds, definitions, MappingRows(site, definitions, types, at, dice), [.. RootCauseRows(at, dice)]);
    }

    private static WireIssueType Type(Site site, string title, int order, (char Kind, string Title)[] subtypes, Dictionary<char, WireIssueSubtype> kinds, DateTimeOffset at, Dice dice)
    {
        var id = dice.Id();
        foreach (var (subtype, place) in subtypes.Select((subtype, place) => (subtype, place)))
        {
            kinds[subtype.Kind] = new WireIssueSubtype
            {
                Id = dice.Id(),
                IssueTypeId = id,
                Title = subtype.Title,
                Code = subtype.Kind.ToString(),
                OrderIndex = place,
                CreatedAt = at,
                UpdatedAt = at,
            };
        }

        return new WireIssueType
        {
            Id = id,
            ContainerId = site.Container,
            Title = title,
            OrderIndex = order,
            Subtypes = [.. subtypes.Select(subtype => kinds[subtype.Kind])],
            CreatedAt = at,
            UpdatedAt = at,
        };
    }

    private static WireAttributeDefinition Definition(Site site, string title, string type, string? description, DateTimeOffset at, Dice dice) => new()
    {
        Id = dice.Id(),
        ContainerId = site.Container,
        Title = title,
        DataType = type,
        Description = description,
        CreatedAt = at,
        UpdatedAt = at,
    };

    private static WireAttributeMapping[] MappingRows(Site site, WireAttributeDefinition[] definitions, List<WireIssueType> types, DateTimeOffset at, Dice dice) =>
    [
        .. definitions.SelectMany((definition, order) => types.Select(type => new WireAttributeMapping
        {
            Id = dice.Id(),
            AttributeDefinitionId = definition.Id,
            ContainerId = site.Container,
            Title = definition.Title,
            MappedItemId = type.Id,
            Order = order,
            CreatedAt = at,
            UpdatedAt = at,
        })),
    ];

    private static IEnumerable<WireRootCauseCategory> RootCauseRows(DateTimeOffset at, Dice dice)
    {
        foreach (var (category, causes) in IssueTypeNames.RootCauses)
        {
            var id = dice.Id();
            yield return new WireRootCauseCategory
            {
                Id = id,
                Title = category,
                CreatedAt = at,
                UpdatedAt = at,
                RootCauses = [.. causes.Select(cause => new WireRootCause { Id = dice.Id(), RootCauseCategoryId = id, Title = cause })],
            };
        }
    }
}
