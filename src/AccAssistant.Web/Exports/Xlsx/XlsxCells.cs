using System.Globalization;
using System.Xml;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>Cells as they are written: text, figures and days, and never a formula.</summary>
internal static class XlsxCells
{
    // Before it Excel counts a day that never was.
    private static readonly DateOnly FirstSure = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    /// <returns>E.g. "A1".</returns>
    public static string At(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>E.g. "$A$1:$G$44" of "A1:G44".</summary>
    public static string Fixed(string area) => string.Join(':', area.Split(':').Select(cell =>
    {
        var letters = cell.TrimEnd([.. "0123456789"]);
        return $"${letters}${cell[letters.Length..]}";
    }));

    /// <summary>Text in the cell itself: whatever it begins with, it is text.</summary>
    public static void WriteText(this XmlWriter xml, string at, string text, XlsxStyle style)
    {
        Begin(xml, at, style);
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XlsxText.Of(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteFigure(this XmlWriter xml, string at, decimal figure, XlsxStyle style)
    {
        Begin(xml, at, style);
        xml.WriteElementString("v", figure.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    /// <summary>As the type its column says, where it is of it.</summary>
    public static void WriteValue(this XmlWriter xml, string at, string text, ExportValue value)
    {
        if (value.Day is { } day && day >= FirstSure)
            xml.WriteFigure(at, day.DayNumber - DayZero.DayNumber, XlsxStyle.Day);
        else if (value.Figure is { } figure)
            xml.WriteFigure(at, figure, decimal.IsInteger(figure) ? XlsxStyle.Whole : XlsxStyle.Fraction);
        else
            xml.WriteText(at, text, XlsxStyle.Text);
    }

    private static void Begin(XmlWriter xml, string at, XlsxStyle style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributes(("r", at), ("s", ((int)style).ToString(CultureInfo.InvariantCulture)));
    }
}
