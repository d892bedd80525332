namespace AccAssistant.Sandbox.Acc;

internal sealed record SubmittalTerm(string Id, string Key, string Value);
