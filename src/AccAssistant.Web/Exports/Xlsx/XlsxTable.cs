using System.Globalization;
using System.Xml;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>A table as a sheet: its heading stays in sight and filters, record numbers lead to Autodesk.</summary>
internal sealed class XlsxTable(XlsxParts parts, ExportSheet sheet, ExportAbout about, Words words)
{
    private const int MostRows = 1_048_576;
    private const int LongestAddress = 2_079;

    private readonly List<(string Cell, string Address)> links = [];
    private readonly int numbers = sheet.Columns.Index().Where(pair => pair.Item.Kind == ColumnKind.Number).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
    private readonly int columns = sheet.Columns.Count + (sheet.HasLinks ? 1 : 0);
    private int row = 1;
    private bool endsInTotal;

    /// <param name="number">Of the sheet, from 1.</param>
    public async Task<WrittenSheet> WriteAsync(int number, string name)
    {
        string table;
        await using (var part = await parts.OpenAsync($"xl/worksheets/sheet{number}.xml"))
        {
            await using var rows = sheet.Rows.GetAsyncEnumerator(parts.Cancellation);
            var sample = await SampleAsync(rows);
            Begin(part.Xml, ColumnWidths.Of(sheet.Columns, sample), isFirst: number == 1);
            foreach (var first in sample)
                WriteRow(part.Xml, first);
            while (await rows.MoveNextAsync())
            {
                WriteRow(part.Xml, rows.Current);
                await part.SendSomeAsync();
            }

            table = $"A1:{XlsxCells.At(columns - 1, endsInTotal ? row - 1 : row)}";
            await EndAsync(part, table);
            await part.CompleteAsync();
        }

        if (links.Count > 0)
            await WriteLinksAsync(number);
        return new WrittenSheet(name, row - 1, table, $"A1:{XlsxCells.At(sheet.Columns.Count - 1, row)}");
    }

    private static async Task<IReadOnlyList<ExportRow>> SampleAsync(IAsyncEnumerator<ExportRow> rows)
    {
        var sample = new List<ExportRow>();
        while (sample.Count < ColumnWidths.Sample && await rows.MoveNextAsync())
            sample.Add(rows.Current);
        return sample;
    }

    private void Begin(XmlWriter xml, IReadOnlyList<double> widths, bool isFirst)
    {
        xml.WriteStartElement("worksheet", XlsxNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, XlsxNames.Relations);
        xml.WriteStartElement("sheetPr");
        xml.WriteElement("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst)
            xml.WriteAttributes(("tabSelected", "1"));
        xml.WriteAttributes(("workbookViewId", "0"));
        xml.WriteElement("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteElement("selection", ("pane", "bottomLeft"), ("activeCell", "A2"), ("sqref", "A2"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteElement("sheetFormatPr", ("defaultRowHeight", "15"));
        xml.WriteColumns(sheet.HasLinks ? [.. widths, ColumnWidths.OfLinks] : widths);
        xml.WriteStartElement("sheetData");
        BeginRow(xml);
        xml.WriteAttributes(("ht", "21"), ("customHeight", "1"));
        foreach (var (at, column) in sheet.Columns.Index())
            xml.WriteText(XlsxCells.At(at, row), column.Name, XlsxStyle.Head);
        if (sheet.HasLinks)
            xml.WriteText(XlsxCells.At(columns - 1, row), words["Link"], XlsxStyle.Head);
        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, ExportRow one)
    {
        if (++row > MostRows)
            throw new ExportInterruptedException("There are more rows than a sheet can hold.");
        endsInTotal = one.IsTotal;
        BeginRow(xml);
        foreach (var (at, column) in sheet.Columns.Index())
        {
            var (cell, place) = (one.Cells[at], XlsxCells.At(at, row));
            if (at == numbers && one.Url is { } url && Leads(cell, url, place))
                xml.WriteText(place, cell, XlsxStyle.Link);
            else
                xml.WriteValue(place, cell, ExportValue.Of(column.Kind, cell));
        }

        if (sheet.HasLinks)
            xml.WriteText(XlsxCells.At(columns - 1, row), one.Url ?? "", XlsxStyle.Address);
        xml.WriteEndElement();
    }

    private bool Leads(string cell, string url, string place)
    {
        if (cell.Length == 0 || links.Count == XlsxFile.MostLinks || url.Length > LongestAddress || !RecordAddress.IsSafe(url))
            return false;
        links.Add((place, url));
        return true;
    }

    private async Task EndAsync(XlsxPart part, string table)
    {
        var xml = part.Xml;
        xml.WriteEndElement();
        xml.WriteElement("autoFilter", ("ref", table));
        if (links.Count > 0)
        {
            xml.WriteStartElement("hyperlinks");
            foreach (var (at, link) in links.Index())
            {
                xml.WriteStartElement("hyperlink");
                xml.WriteAttributes(("ref", link.Cell));
                xml.WriteAttributeString("id", XlsxNames.Relations, IdOf(at));
                xml.WriteEndElement();
                await part.SendSomeAsync();
            }

            xml.WriteEndElement();
        }

        xml.WritePage(about, words, isWide: true);
        xml.WriteStartElement("ignoredErrors");
        // "0112" is a number's name and no number.
        xml.WriteElement("ignoredError", ("sqref", table), ("numberStoredAsText", "1"));
        xml.WriteEndElement();
    }

    private async Task WriteLinksAsync(int number)
    {
        await using var part = await parts.OpenAsync($"xl/worksheets/_rels/sheet{number}.xml.rels");
        part.Xml.WriteStartElement("Relationships", XlsxNames.PackageRelations);
        foreach (var (at, link) in links.Index())
        {
            part.Xml.WriteElement("Relationship", ("Id", IdOf(at)), ("Type", XlsxNames.Relations + "/hyperlink"), ("Target", new Uri(link.Address).AbsoluteUri), ("TargetMode", "External"));
            await part.SendSomeAsync();
        }

        await part.CompleteAsync();
    }

    private void BeginRow(XmlWriter xml)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributes(("r", row.ToString(CultureInfo.InvariantCulture)));
    }

    private static string IdOf(int at) => string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}");
}
