namespace AccAssistant.Acc.People;

public sealed record Role(string Id, string Name);
