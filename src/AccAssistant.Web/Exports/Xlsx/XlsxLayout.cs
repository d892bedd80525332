using System.Globalization;
using System.Xml;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>How a sheet is laid out on screen and paper.</summary>
internal static class XlsxLayout
{
    private const int LongestFoot = 90;

    public static void WriteColumns(this XmlWriter xml, IReadOnlyList<double> widths)
    {
        xml.WriteStartElement("cols");
        foreach (var (at, width) in widths.Index())
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteElement("col", ("min", number), ("max", number), ("width", width.ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    /// <summary>As wide as the paper, with what it is and the page's number in the footer.</summary>
    public static void WritePage(this XmlWriter xml, ExportAbout about, Words words, bool isWide)
    {
        xml.WriteElement("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.5"), ("bottom", "0.75"), ("header", "0.3"), ("footer", "0.3"));
        xml.WriteElement("pageSetup", ("orientation", isWide ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", $"&L&8{Foot($"{about.Project} · {about.Title}")}&R&8 {words["Page {0} of {1}", "&P", "&N"]}");
        xml.WriteEndElement();
    }

    // "&" begins a code there, and the figure of a size would go on into a text that begins with one.
    private static string Foot(string text)
    {
        var cut = text.Length > LongestFoot ? text[..(LongestFoot - 1)] + "…" : text;
        return " " + XlsxText.Of(cut).Replace("&", "&&", StringComparison.Ordinal).Replace('\n', ' ');
    }
}
