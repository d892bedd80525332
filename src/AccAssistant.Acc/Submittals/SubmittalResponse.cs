namespace AccAssistant.Acc.Submittals;

/// <summary>A response the project offers, e.g. "Approved as Noted".</summary>
/// <param name="CategoryId">1 approved, 2 revise and resubmit, 3 rejected.</param>
public sealed record SubmittalResponse(string Id, string Value, string? CategoryId);
