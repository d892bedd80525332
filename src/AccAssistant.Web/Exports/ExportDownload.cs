using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Exports.Xlsx;
using Microsoft.Net.Http.Headers;

namespace AccAssistant.Web.Exports;

/// <summary>Sends an export while it is read; what fails half-way breaks the download off, so that no part is taken for the whole.</summary>
public static class ExportDownload
{
    /// <returns>How many rows were sent.</returns>
    public static Task<int> SendAsync(HttpResponse response, Export export, ExportFormat format, Words words, CancellationToken cancellationToken)
    {
        Begin(response, ExportName.Of(export.About, format, words), format.ContentType);
        return format == ExportFormat.Xlsx
            ? XlsxFile.WriteAsync(response.Body, export, words, cancellationToken)
            : ExportCsv.WriteAsync(response.Body, export, words, cancellationToken);
    }

    public static void Begin(HttpResponse response, string name, string contentType)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        response.ContentType = contentType;
        response.Headers.ContentDisposition = disposition.ToString();
    }
}
