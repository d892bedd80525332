using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace AccAssistant.Tests.Web.Exports;

/// <summary>A workbook opened by code that did not write it, and held against the format's schema.</summary>
internal sealed partial class OpenedWorkbook : IDisposable
{
    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart book;

    private OpenedWorkbook(Stream file)
    {
        document = SpreadsheetDocument.Open(file, isEditable: false);
        book = document.WorkbookPart!;
    }

    public IReadOnlyList<string> Names => [.. book.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

    /// <summary>Invalid, or with a formula in it, it is not opened.</summary>
    public static OpenedWorkbook Of(MemoryStream file)
    {
        file.Position = 0;
        var opened = new OpenedWorkbook(file);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(opened.document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.All(opened.book.WorksheetParts, part => Assert.Empty(part.Worksheet.Descendants<CellFormula>()));
        return opened;
    }

    public Worksheet Sheet(int at) => Part(at).Worksheet;

    /// <summary>What each cell shows to code: text, a figure, or a day as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(int at) =>
        [.. Sheet(at).Descendants<Row>().Select(row => (IReadOnlyList<string>)[.. row.Elements<Cell>().Select(Text)])];

    public Cell Cell(int sheet, string place) => Sheet(sheet).Descendants<Cell>().Single(cell => cell.CellReference == place);

    /// <summary>Where cells lead, by place.</summary>
    public IReadOnlyDictionary<string, string> Links(int at)
    {
        var targets = Part(at).HyperlinkRelationships.ToDictionary(relation => relation.Id, relation => relation.Uri.OriginalString);
        return Sheet(at).Descendants<Hyperlink>().ToDictionary(link => link.Reference!.Value!, link => targets[link.Id!.Value!]);
    }

    public string FormatOf(Cell cell)
    {
        var styles = book.WorkbookStylesPart!.Stylesheet;
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        return styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(known => known.NumberFormatId!.Value == format.NumberFormatId!.Value)?.FormatCode?.Value
            ?? format.NumberFormatId!.Value.ToString(CultureInfo.InvariantCulture);
    }

    public bool IsBold(Cell cell)
    {
        var styles = book.WorkbookStylesPart!.Stylesheet;
        return styles.Fonts!.ElementAt((int)((CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value)).FontId!.Value).Elements<Bold>().Any();
    }

    public void Dispose() => document.Dispose();

    private WorksheetPart Part(int at) => (WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<Sheet>().ElementAt(at).Id!.Value!);

    private string Text(Cell cell)
    {
        if (cell.InlineString is { } text)
            return Code().Replace(text.Text!.Text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        if (cell.CellValue is not { } value)
            return "";
        return FormatOf(cell).Contains("mmm", StringComparison.Ordinal)
            ? DateTime.FromOADate(double.Parse(value.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : value.Text;
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Code();
}
