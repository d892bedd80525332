using Orleans;

namespace AccAssistant.Acc.Projects;

/// <summary>A project the person may open.</summary>
/// <param name="AccountId">The hub's id without <c>b.</c>; empty when the project came from settings and the account is unknown.</param>
/// <param name="Region">As the hub spells it: US, EMEA, AUS, CAN, DEU, IND, JPN or GBR.</param>
/// <param name="TimeZone">IANA or Windows id from the project record; null when Autodesk holds none or it may not be read.</param>
/// <param name="IssueContainerId">Equals the project id on ACC; BIM 360 projects have their own.</param>
[GenerateSerializer, Immutable]
public sealed record Project(
    ProjectId Id,
    string Name,
    string AccountId,
    string AccountName,
    string Region,
    Platform Platform,
    string? TimeZone,
    string IssueContainerId);
