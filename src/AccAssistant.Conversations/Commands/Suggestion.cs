namespace AccAssistant.Conversations.Commands;

/// <summary>One way to go on with what is being typed.</summary>
/// <param name="Text">What has been typed so far, completed.</param>
/// <param name="Label">What it is, e.g. <c>/overdue</c> or <c>RFI-112</c>.</param>
/// <param name="Detail">A few words more; may be empty.</param>
public sealed record Suggestion(string Text, string Label, string Detail);
