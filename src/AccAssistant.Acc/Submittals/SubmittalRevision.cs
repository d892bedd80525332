namespace AccAssistant.Acc.Submittals;

/// <summary>An earlier round of a submittal.</summary>
public sealed record SubmittalRevision(
    string Id,
    int Revision,
    string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? SentToSubmitter,
    DateTimeOffset? ReceivedFromSubmitter,
    DateTimeOffset? PublishedAt);
