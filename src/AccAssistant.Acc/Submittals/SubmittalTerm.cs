namespace AccAssistant.Acc.Submittals;

/// <param name="Id">The code records carry.</param>
public sealed record SubmittalTerm(string Id, string Value);
