namespace AccAssistant.Acc.Submittals;

public sealed record SubmittalType(string Id, string Value);
