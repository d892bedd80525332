namespace AccAssistant.Acc.Rfis;

public sealed record RfiType(string Id, string Name, bool IsActive);
