using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Exports.Xlsx;

namespace AccAssistant.Tests.Web.Exports;

/// <summary>Exports in the shapes their writers meet, and what the writers make of them.</summary>
internal static class Exported
{
    public static readonly IReadOnlyList<ResultColumn> Columns =
        [new("Number", ColumnKind.Number), new("Title", ColumnKind.Text), new("Due", ColumnKind.Date), new("Days late", ColumnKind.DaysLate)];

    public static ExportAbout About { get; } = new(
        "RFIs · overdue",
        "Riverside & Sons",
        "RFIs · overdue",
        ["overdue = due before 23 Nov 2026 and still open"],
        new DateTimeOffset(2026, 11, 24, 2, 10, 0, TimeSpan.Zero),
        "America/Chicago",
        [],
        412,
        412);

    public static ExportRow Row(string label, string title, string due = "2026-11-10", string late = "13") => new([label, title, due, late], "https://acc.example/" + label);

    public static Export Of(params IReadOnlyList<ExportRow> rows) => new(About, [Sheet("RFIs · overdue", rows)]);

    public static ExportSheet Sheet(string name, params IReadOnlyList<ExportRow> rows) => new(name, Columns, rows.ToAsyncEnumerable());

    public static async Task<string> CsvAsync(Export export)
    {
        using var stream = new MemoryStream();
        await ExportCsv.WriteAsync(new AsyncOnly(stream), export, Words.English, TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetPreamble(), stream.ToArray()[..3]);
        return Encoding.UTF8.GetString(stream.ToArray()[3..]);
    }

    public static async Task<OpenedWorkbook> XlsxAsync(Export export)
    {
        var stream = new MemoryStream();
        await XlsxFile.WriteAsync(new AsyncOnly(stream), export, Words.English, TestContext.Current.CancellationToken);
        return OpenedWorkbook.Of(stream);
    }
}
