using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>The lists of names, by what tells their entries apart and when two say the same.</summary>
internal static class NameSources
{
    // A list inside a record is equal only to itself; the rest is compared with the lists made one.
    public static readonly NameSource<Person> People = new("People", person => person.AutodeskId, (left, right) => left with { Roles = right.Roles } == right && left.Roles.SequenceEqual(right.Roles));

    public static readonly NameSource<Company> Companies = new("Companies", company => company.Id, (left, right) => left == right);

    public static readonly NameSource<Location> Locations = new("Locations", location => location.Id, (left, right) => left == right);

    public static readonly NameSource<IssueType> IssueTypes = new("Issue types", type => type.Id, (left, right) => left with { Subtypes = right.Subtypes } == right && left.Subtypes.SequenceEqual(right.Subtypes));

    public static readonly NameSource<RootCauseCategory> RootCauses = new("Root causes", category => category.Id, (left, right) => left with { RootCauses = right.RootCauses } == right && left.RootCauses.SequenceEqual(right.RootCauses));

    public static readonly NameSource<AttributeDefinition> IssueAttributes = new("Issue attributes", attribute => attribute.Id, Same);

    public static readonly NameSource<RfiType> RfiTypes = new("RFI types", type => type.Id, (left, right) => left == right);

    public static readonly NameSource<AttributeDefinition> RfiAttributes = new("RFI attributes", attribute => attribute.Id, Same);

    public static readonly NameSource<SubmittalType> SubmittalTypes = new("Submittal types", type => type.Id, (left, right) => left == right);

    public static readonly NameSource<SubmittalResponse> SubmittalResponses = new("Submittal responses", response => response.Id, (left, right) => left == right);

    private static bool Same(AttributeDefinition left, AttributeDefinition right) => left with { Options = right.Options } == right && left.Options.SequenceEqual(right.Options);
}
