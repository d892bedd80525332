using System.Globalization;
using System.Xml;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>The sheet that says what a workbook covers.</summary>
internal sealed class XlsxAbout(XlsxParts parts, ExportAbout about, Words words)
{
    private const double OfLabels = 22;
    private const double OfWords = 90;

    private int row;

    /// <param name="number">Of the sheet, from 1.</param>
    /// <param name="tables">The sheets it is about.</param>
    public async Task<WrittenSheet> WriteAsync(int number, string name, IReadOnlyList<WrittenSheet> tables)
    {
        await parts.AddAsync($"xl/worksheets/sheet{number}.xml", xml => Write(xml, tables));
        return new WrittenSheet(name, 0, null, null);
    }

    private void Write(XmlWriter xml, IReadOnlyList<WrittenSheet> tables)
    {
        xml.WriteStartElement("worksheet", XlsxNames.Main);
        xml.WriteStartElement("sheetPr");
        xml.WriteElement("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews");
        xml.WriteElement("sheetView", ("showGridLines", "0"), ("workbookViewId", "0"));
        xml.WriteEndElement();
        xml.WriteElement("sheetFormatPr", ("defaultRowHeight", "15"));
        xml.WriteColumns([OfLabels, OfWords]);
        xml.WriteStartElement("sheetData");
        WriteRow(xml, () => xml.WriteText(XlsxCells.At(0, row), about.Title, XlsxStyle.Title));
        row++;
        WriteMissing(xml);
        WriteWords(xml, words["Project"], about.Project);
        WriteWords(xml, words["Filter"], about.Filter);
        foreach (var table in tables)
            WriteCount(xml, tables.Count == 1 ? words["Rows"] : words["Rows of “{0}”", table.Name], table.Rows);
        WriteWords(xml, words["Records read"], words["{0} of {1}", about.Read, about.Total]);
        WriteWords(xml, words["As of"], $"{words.Moment(ProjectTime.At(about.AsOf, about.TimeZone))} {about.TimeZone}");
        WriteWords(xml, words["Time zone of all days"], about.TimeZone);
        foreach (var (at, definition) in about.Definitions.Index())
            WriteWords(xml, at == 0 ? words["How these were counted"] : "", definition);
        xml.WriteEndElement();
        xml.WritePage(about, words, isWide: false);
    }

    /// <summary>Before everything else: it bears on every figure.</summary>
    private void WriteMissing(XmlWriter xml)
    {
        foreach (var (at, missing) in about.Missing.Index())
            WriteWords(xml, at == 0 ? words["What could not be read"] : "", missing, XlsxStyle.Warning);
        if (about.Missing.Count == 0 && !about.IsComplete)
            WriteWords(xml, words["What could not be read"], words["only read {0} of {1}", about.Read, about.Total], XlsxStyle.Warning);
        if (about.IsComplete)
            WriteWords(xml, words["Missing"], words["Nothing: everything was read."]);
    }

    private void WriteWords(XmlWriter xml, string label, string text, XlsxStyle style = XlsxStyle.Words) => WriteRow(xml, () =>
    {
        xml.WriteText(XlsxCells.At(0, row), label, XlsxStyle.Label);
        xml.WriteText(XlsxCells.At(1, row), text, style);
    });

    private void WriteCount(XmlWriter xml, string label, int count) => WriteRow(xml, () =>
    {
        xml.WriteText(XlsxCells.At(0, row), label, XlsxStyle.Label);
        xml.WriteFigure(XlsxCells.At(1, row), count, XlsxStyle.Figure);
    });

    private void WriteRow(XmlWriter xml, Action write)
    {
        row++;
        xml.WriteStartElement("row");
        xml.WriteAttributes(("r", row.ToString(CultureInfo.InvariantCulture)));
        write();
        xml.WriteEndElement();
    }
}
