namespace AccAssistant.Acc.Attachments;

internal sealed record SignedDownloadWire(string? Status, string? Url);
