using Orleans;

namespace AccAssistant.Records;

/// <summary>People, companies and roles of the project.</summary>
/// <param name="Who">A part of a person's name or e-mail address, of a company or a role; empty: everybody.</param>
[GenerateSerializer, Immutable]
public sealed record PeopleRequest(string Who, int Rows) : RecordRequest
{
    /// <summary>Only the one who asks.</summary>
    [Id(0)]
    public bool Me { get; init; }
}
