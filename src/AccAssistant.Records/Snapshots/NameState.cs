namespace AccAssistant.Records.Snapshots;

/// <summary>Which lists of names could not be read, and why; null where they were.</summary>
internal sealed record NameState(DateTimeOffset ReadAt, string? People, string? Companies, string? Locations, string? IssueTypes, string? RootCauses, string? IssueAttributes, string? RfiTypes, string? RfiAttributes, string? SubmittalTypes, string? SubmittalResponses)
{
    public static NameState Of(NameParts parts) => new(
        parts.People.ReadAt < parts.Companies.ReadAt ? parts.People.ReadAt : parts.Companies.ReadAt,
        parts.People.Reason,
        parts.Companies.Reason,
        parts.Locations.Reason,
        parts.IssueTypes.Reason,
        parts.RootCauses.Reason,
        parts.IssueAttributes.Reason,
        parts.RfiTypes.Reason,
        parts.RfiAttributes.Reason,
        parts.SubmittalTypes.Reason,
        parts.SubmittalResponses.Reason);
}
