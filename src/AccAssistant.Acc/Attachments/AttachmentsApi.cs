using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Attachments;

/// <summary>From an attachment to its bytes.</summary>
public sealed class AttachmentsApi
{
    /// <summary>A short-lived signed address: ask for a fresh one per click, never keep or log it.</summary>
    /// <remarks>GET /oss/v2/buckets/{bucket}/objects/{key}/signeds3download.</remarks>
    public Task<Uri> GetDownloadAsync(Caller caller, Project project, Attachment attachment, CancellationToken cancellationToken) => throw new NotImplementedException();
}
