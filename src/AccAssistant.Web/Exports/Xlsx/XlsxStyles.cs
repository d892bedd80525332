using System.Globalization;
using System.Xml;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>The looks of a workbook's cells, in the order of <see cref="XlsxStyle"/>.</summary>
internal static class XlsxStyles
{
    private const string DayFormat = "164";
    private const string WholeFormat = "3";
    private const string FractionFormat = "165";

    private static readonly Look[] Looks =
    [
        new(Font: 0),
        new(Font: 1, Fill: 2, Border: 2, Align: [("vertical", "center"), ("wrapText", "1")]),
        new(Font: 0, Border: 1, Align: [("vertical", "top"), ("wrapText", "1")]),
        new(Font: 2, Border: 1, Align: [("vertical", "top")]),
        new(Font: 0, Border: 1, Format: DayFormat, Align: [("horizontal", "left"), ("vertical", "top")]),
        new(Font: 0, Border: 1, Format: WholeFormat, Align: [("horizontal", "right"), ("vertical", "top"), ("indent", "1")]),
        new(Font: 0, Border: 1, Format: FractionFormat, Align: [("horizontal", "right"), ("vertical", "top"), ("indent", "1")]),
        new(Font: 4, Border: 1, Align: [("horizontal", "fill"), ("vertical", "top")]),
        new(Font: 3),
        new(Font: 4, Align: [("vertical", "top")]),
        new(Font: 0, Align: [("horizontal", "left"), ("vertical", "top"), ("wrapText", "1")]),
        new(Font: 5, Align: [("vertical", "top"), ("wrapText", "1")]),
        new(Font: 0, Format: WholeFormat, Align: [("horizontal", "left"), ("vertical", "top")]),
    ];

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", XlsxNames.Main);
        WriteList(xml, "numFmts", 2, () =>
        {
            xml.WriteElement("numFmt", ("numFmtId", DayFormat), ("formatCode", "d\\ mmm\\ yyyy"));
            xml.WriteElement("numFmt", ("numFmtId", FractionFormat), ("formatCode", "#,##0.0"));
        });
        WriteList(xml, "fonts", 6, () =>
        {
            WriteFont(xml, "FF1F2328");
            WriteFont(xml, "FF1F2328", bold: true);
            WriteFont(xml, "FF0B57A4", underlined: true);
            WriteFont(xml, "FF1F2328", bold: true, size: "16");
            WriteFont(xml, "FF656D76");
            WriteFont(xml, "FFB42318", bold: true);
        });
        WriteList(xml, "fills", 3, () =>
        {
            // The first two are the format's own, whatever they say.
            WriteFill(xml, "none", null);
            WriteFill(xml, "gray125", null);
            WriteFill(xml, "solid", "FFEDF0F3");
        });
        WriteList(xml, "borders", 3, () =>
        {
            WriteBorder(xml, null, "");
            WriteBorder(xml, "thin", "FFE3E6EA");
            WriteBorder(xml, "thin", "FF9AA3AD");
        });
        WriteList(xml, "cellStyleXfs", 1, () => xml.WriteElement("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")));
        WriteList(xml, "cellXfs", Looks.Length, () => Array.ForEach(Looks, look => WriteLook(xml, look)));
        WriteList(xml, "cellStyles", 1, () => xml.WriteElement("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")));
    }

    private static void WriteLook(XmlWriter xml, Look look)
    {
        xml.WriteStartElement("xf");
        xml.WriteAttributes(
            ("numFmtId", look.Format),
            ("fontId", Text(look.Font)),
            ("fillId", Text(look.Fill)),
            ("borderId", Text(look.Border)),
            ("xfId", "0"),
            ("applyNumberFormat", "1"),
            ("applyFont", "1"),
            ("applyFill", "1"),
            ("applyBorder", "1"),
            ("applyAlignment", "1"));
        if (look.Align is { } align)
            xml.WriteElement("alignment", align);
        xml.WriteEndElement();
    }

    private static void WriteFont(XmlWriter xml, string colour, bool bold = false, bool underlined = false, string size = "11")
    {
        xml.WriteStartElement("font");
        if (bold)
            xml.WriteElement("b");
        if (underlined)
            xml.WriteElement("u");
        xml.WriteElement("sz", ("val", size));
        xml.WriteElement("color", ("rgb", colour));
        xml.WriteElement("name", ("val", "Calibri"));
        xml.WriteElement("family", ("val", "2"));
        xml.WriteEndElement();
    }

    private static void WriteFill(XmlWriter xml, string pattern, string? colour)
    {
        xml.WriteStartElement("fill");
        xml.WriteStartElement("patternFill");
        xml.WriteAttributes(("patternType", pattern));
        if (colour is not null)
            xml.WriteElement("fgColor", ("rgb", colour));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBorder(XmlWriter xml, string? below, string colour)
    {
        xml.WriteStartElement("border");
        xml.WriteElement("left");
        xml.WriteElement("right");
        xml.WriteElement("top");
        xml.WriteStartElement("bottom");
        if (below is not null)
        {
            xml.WriteAttributes(("style", below));
            xml.WriteElement("color", ("rgb", colour));
        }

        xml.WriteEndElement();
        xml.WriteElement("diagonal");
        xml.WriteEndElement();
    }

    private static void WriteList(XmlWriter xml, string name, int count, Action write)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributes(("count", Text(count)));
        write();
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Look(int Font, int Fill = 0, int Border = 0, string Format = "0", (string, string)[]? Align = null);
}
