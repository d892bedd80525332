using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalMetadataWire(
    List<SubmittalTermWire?>? Statuses,
    List<SubmittalTermWire?>? SubmittalRoles,
    List<SubmittalTermWire?>? ResponseCategories,
    List<SubmittalTermWire?>? AttachmentCategories,
    List<SubmittalTypeWire?>? ItemTypes,
    List<SubmittalResponseWire?>? Responses,
    string? CustomIdentifierSequenceType,
    bool? IsManagerMappingDefined)
{
    public SubmittalMetadata ToMetadata() => new(
        Statuses.Usable(term => term.ToTerm()),
        SubmittalRoles.Usable(term => term.ToTerm()),
        ResponseCategories.Usable(term => term.ToTerm()),
        AttachmentCategories.Usable(term => term.ToTerm()),
        ItemTypes.Usable(type => type.ToSubmittalType()),
        Responses.Usable(response => response.ToResponse()),
        CustomIdentifierSequenceType switch { "1" => false, "2" => true, _ => null },
        IsManagerMappingDefined ?? false);
}
