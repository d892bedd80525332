using AccAssistant.Acc.Attachments;

namespace AccAssistant.Acc.Issues;

/// <summary>The one list that calls its rows otherwise and has no pages.</summary>
internal sealed record IssueAttachmentsWire(List<AttachmentWire?>? Attachments);
