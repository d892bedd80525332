using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueSubtypeWire(string? Id, string? Title, bool? IsActive)
{
    public IssueSubtype? ToSubtype() => Id.OrNull() is { } id ? new IssueSubtype(id, Title ?? "", IsActive ?? true) : null;
}
