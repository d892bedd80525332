namespace AccAssistant.Acc.Locations;

public sealed record Location(string Id, string? ParentId, string Name);
