using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalPackageWire(string? Id, long? Identifier, string? Title, string? Description, string? SpecId, string? SpecIdentifier)
{
    public SubmittalPackage? ToPackage() => Id.OrNull() is { } id
        ? new SubmittalPackage(id, Identifier.ToInt(), Title ?? "", Description.OrNull(), SpecId.OrNull(), SpecIdentifier.OrNull())
        : null;
}
