namespace AccAssistant.Acc;

public sealed record Comment(string Id, string Body, string? CreatedBy, DateTimeOffset? CreatedAt);
