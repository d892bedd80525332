using AccAssistant.Conversations.Wording;
using CsvHelper;

namespace AccAssistant.Web.Exports;

/// <summary>An export as a spreadsheet reads it, written while it is read: a line a row, with its address in Autodesk's pages last. Several tables stand below each other, each under its name.</summary>
public static class ExportCsv
{
    /// <param name="stream">Need not take anything but asynchronous writes.</param>
    /// <returns>How many rows, headings not counted.</returns>
    public static async Task<int> WriteAsync(Stream stream, Export export, Words words, CancellationToken cancellationToken)
    {
        var rows = 0;
        await using var buffer = new SentBuffer(stream);
        await using var text = new StreamWriter(buffer, InertCsv.Encoding, leaveOpen: true);
        await using var csv = InertCsv.Open(text);
        foreach (var (at, sheet) in export.Sheets.Index())
        {
            if (at > 0)
                csv.NextRecord();
            if (export.Sheets.Count > 1)
                csv.WriteLine([sheet.Name]);
            csv.WriteLine([.. sheet.Columns.Select(column => column.Name), .. sheet.HasLinks ? (string[])[words["Link"]] : []]);
            await foreach (var row in sheet.Rows.WithCancellation(cancellationToken))
            {
                WriteRow(csv, sheet, row);
                rows++;
                csv.Flush();
                await buffer.SendSomeAsync(cancellationToken);
            }
        }

        csv.Flush();
        await buffer.SendAllAsync(cancellationToken);
        return rows;
    }

    private static void WriteRow(CsvWriter csv, ExportSheet sheet, ExportRow row)
    {
        foreach (var (column, cell) in sheet.Columns.Zip(row.Cells))
        {
            if (ExportValue.Of(column.Kind, cell).Figure is { } figure)
                csv.WriteFigure(figure);
            else
                csv.WriteText(cell);
        }

        if (sheet.HasLinks)
            csv.WriteText(row.Url ?? "");
        csv.NextRecord();
    }
}
