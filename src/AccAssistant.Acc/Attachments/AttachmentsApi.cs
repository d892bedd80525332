using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Attachments;

/// <summary>From an attachment to its bytes.</summary>
public sealed partial class AttachmentsApi(AccHttp http, IOptions<ApsOptions> aps, ILogger<AttachmentsApi> logger)
{
    private const string DownloadEndpoint = "GET /oss/v2/buckets/{bucket}/objects/{key}/signeds3download";
    private const int MinutesToLive = 5;

    private readonly DownloadHosts hosts = new(aps.Value.DownloadHosts);

    /// <summary>A short-lived signed address: ask for a fresh one per click, never keep or log it, and send it no bearer token.</summary>
    /// <remarks>GET /oss/v2/buckets/{bucket}/objects/{key}/signeds3download, after GET /data/v1/projects/{projectId}/versions/{versionId} where only a version is known.</remarks>
    /// <exception cref="AccException">NotFound: there is no file (yet). Unavailable: it is still being put together. BadAnswer: the address is of a host that <see cref="ApsOptions.DownloadHosts"/> does not name.</exception>
    public async Task<Uri> GetDownloadAsync(Reader reader, Project project, Attachment attachment, CancellationToken cancellationToken)
    {
        var stored = StoredObject.Parse(attachment.StorageUrn)
            ?? StoredObject.Parse(await FindStorageAsync(reader, project, attachment, cancellationToken))
            ?? throw new AccException(AccErrorKind.NotFound, "Autodesk holds no file for this attachment. It may be a link, or still be on its way up.", DownloadEndpoint);
        var request = DownloadRequest(stored);
        var signed = await http.ReadAsync(reader, request, AttachmentsJson.Default.SignedDownloadWire, cancellationToken);
        if (signed.Url is null && signed.Status == "chunked")
        {
            throw new AccException(AccErrorKind.Unavailable, "Autodesk is still putting this file together. Try again in a minute.", DownloadEndpoint);
        }

        if (!Uri.TryCreate(signed.Url, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || IsOurs(address)) || address.UserInfo.Length > 0)
        {
            throw AccFailures.Unreadable(request, "it holds no address");
        }

        if (!IsOurs(address) && !hosts.Allow(address))
        {
            Log.OtherHost(logger, address.IdnHost);
            throw new AccException(AccErrorKind.BadAnswer, "Autodesk keeps this file at a host this app does not lead to. Report it to whoever runs this app.", DownloadEndpoint);
        }

        return address;
    }

    /// <summary>Where Autodesk itself is reached; a pretended one may be without https.</summary>
    private bool IsOurs(Uri address) => new Uri(aps.Value.ApiBaseUrl) is var own && (address.Scheme, address.Authority) == (own.Scheme, own.Authority);

    private async Task<string?> FindStorageAsync(Reader reader, Project project, Attachment attachment, CancellationToken cancellationToken)
    {
        if (attachment.VersionUrn is not { } version)
        {
            return null;
        }

        var request = new AccRequest(
            QuotaFamilies.Versions,
            "GET /data/v1/projects/{projectId}/versions/{versionId}",
            $"/data/v1/projects/{project.Id.Prefixed}/versions/{Uri.EscapeDataString(version)}",
            "such file")
        {
            IsRecord = true,
        };
        return (await http.ReadAsync(reader, request, AttachmentsJson.Default.VersionWire, cancellationToken)).StorageUrn;
    }

    private static AccRequest DownloadRequest(StoredObject stored) =>
        new(
            QuotaFamilies.Storage,
            DownloadEndpoint,
            $"/oss/v2/buckets/{Uri.EscapeDataString(stored.Bucket)}/objects/{Uri.EscapeDataString(stored.Key)}/signeds3download?minutesExpiration={MinutesToLive}",
            "such file")
        {
            IsRecord = true,
        };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A file was not opened: Autodesk keeps it at {Host}, which Aps:DownloadHosts does not name.")]
        public static partial void OtherHost(ILogger logger, string host);
    }
}
