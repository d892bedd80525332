using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueTypeWire(string? Id, string? Title, bool? IsActive, List<IssueSubtypeWire?>? Subtypes)
{
    public IssueType? ToIssueType() => Id.OrNull() is { } id
        ? new IssueType(id, Title ?? "", IsActive ?? true, Subtypes.Usable(subtype => subtype.ToSubtype()))
        : null;
}
