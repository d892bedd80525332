namespace AccAssistant.Acc.Rfis;

/// <summary>One reviewer's answer; comes with the single RFI only.</summary>
public sealed record RfiResponse(string Id, string Text, string? Status, string? CreatedBy, DateTimeOffset? CreatedAt);
