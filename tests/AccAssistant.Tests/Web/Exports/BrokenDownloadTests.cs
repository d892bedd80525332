using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Web.Exports;

public sealed class BrokenDownloadTests
{
    [Fact]
    public async Task A_browser_is_told_that_a_download_ended_before_its_end()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/{extension}", (HttpContext context, string extension) =>
            ExportDownload.SendAsync(context.Response, new Export(Exported.About, [new ExportSheet("Many", Exported.Columns, RowsAsync())]), extension == "csv" ? ExportFormat.Csv : ExportFormat.Xlsx, Words.English, context.RequestAborted));
        await app.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        foreach (var extension in new[] { "csv", "xlsx" })
        {
            using var answer = await client.GetAsync(new Uri(extension, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);

            Assert.Equal($"2026-11-23 Riverside Sons - RFIs overdue.{extension}", answer.Content.Headers.ContentDisposition!.FileNameStar);
            await Assert.ThrowsAsync<HttpRequestException>(() => answer.Content.ReadAsByteArrayAsync(cancellation));
        }
    }

    private static async IAsyncEnumerable<ExportRow> RowsAsync()
    {
        for (var number = 0; number < 10_000; number++)
            yield return Exported.Row($"RFI-{number}", Guid.NewGuid().ToString());
        await Task.Yield();
        throw new ExportInterruptedException("No longer kept.");
    }
}
