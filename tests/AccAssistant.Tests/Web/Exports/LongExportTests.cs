using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Tests.Acc;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Exports.Xlsx;
using DocumentFormat.OpenXml.Packaging;

namespace AccAssistant.Tests.Web.Exports;

/// <summary>Results of so many rows that they are never all in one place.</summary>
public sealed class LongExportTests
{
    private const int Matched = 50_000;

    private static readonly RecordContext Context = new(AccRig.Maya, AccRig.Project(), null);

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Rows_are_let_go_as_they_are_written_and_sent_as_they_come(string extension)
    {
        using var sent = new MemoryStream();
        var (half, sentByHalf) = (Matched / 2, 0L);
        var records = new ManyRecords(Matched) { OnAsked = offset => sentByHalf = offset <= half ? sent.Length : sentByHalf };

        var rows = await WriteAsync(records, sent, extension);

        Assert.Equal(Matched, rows);
        Assert.Equal(Enumerable.Range(1, (Matched / ResultRows.Stretch) - 1).Select(at => at * ResultRows.Stretch), records.Requests.Select(request => request.Offset));
        Assert.All(records.Requests, request => Assert.Equal(("kept", ResultRows.Stretch), (request.ResultId, request.Count)));
        Assert.InRange(records.MostHeld, 0, 3);
        Assert.InRange(sentByHalf, sent.Length / 4, sent.Length);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_is_no_longer_kept_half_way_ends_nothing_as_if_it_were_whole(string extension)
    {
        using var sent = new MemoryStream();
        var records = new ManyRecords(Matched) { LostAt = 10_000 };

        await Assert.ThrowsAsync<ExportInterruptedException>(() => WriteAsync(records, sent, extension));

        Assert.InRange(sent.Length, 1, long.MaxValue);
        if (extension == "xlsx")
            Assert.ThrowsAny<Exception>(() => SpreadsheetDocument.Open(new MemoryStream(sent.ToArray()), isEditable: false).WorkbookPart!.Workbook.Sheets!.Count());
    }

    private static Task<int> WriteAsync(ManyRecords records, Stream stream, string extension)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var first = records.Stretch(0, ResultRows.Stretch);
        var export = ResultExport.Of(first, "Riverside", new ResultRows(records, Context, first).ReadAsync(cancellation), Words.English);
        return extension == "xlsx"
            ? XlsxFile.WriteAsync(new AsyncOnly(stream), export, Words.English, cancellation)
            : ExportCsv.WriteAsync(new AsyncOnly(stream), export, Words.English, cancellation);
    }
}
