using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using Orleans;

namespace AccAssistant.Records;

/// <summary>Whose view of which project a question is about.</summary>
/// <param name="BrowserTimeZone">IANA id; days are judged by it when the project has no time zone, and the receipt says so. Null: UTC.</param>
[GenerateSerializer, Immutable]
public sealed record RecordContext(Caller Caller, Project Project, string? BrowserTimeZone)
{
    /// <summary>The turn that asks, for the audit trail; null where a page does.</summary>
    [Id(0)]
    public Guid? TurnId { get; init; }
}
