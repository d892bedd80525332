using System.Globalization;
using System.Xml;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>The parts of a workbook that say what its other parts are.</summary>
internal static class XlsxPackage
{
    private const string Format = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string PackageFormat = "application/vnd.openxmlformats-package.";

    public static async Task BeginAsync(XlsxParts parts, ExportAbout about, int sheets)
    {
        await parts.AddAsync("[Content_Types].xml", xml => WriteContentTypes(xml, sheets));
        await parts.AddAsync("_rels/.rels", xml => WriteRelations(xml, (XlsxNames.Relations + "/officeDocument", "xl/workbook.xml"), (XlsxNames.PackageRelations + "/metadata/core-properties", "docProps/core.xml")));
        await parts.AddAsync("docProps/core.xml", xml => WriteProperties(xml, about));
        await parts.AddAsync("xl/_rels/workbook.xml.rels", xml => WriteRelations(
            xml,
            [.. Enumerable.Range(1, sheets).Select(sheet => (XlsxNames.Relations + "/worksheet", $"worksheets/sheet{sheet}.xml")), (XlsxNames.Relations + "/styles", "styles.xml")]));
        await parts.AddAsync("xl/styles.xml", XlsxStyles.Write);
    }

    public static Task EndAsync(XlsxParts parts, IReadOnlyList<WrittenSheet> sheets) => parts.AddAsync("xl/workbook.xml", xml => WriteWorkbook(xml, sheets));

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", XlsxNames.ContentTypes);
        xml.WriteElement("Default", ("Extension", "rels"), ("ContentType", PackageFormat + "relationships+xml"));
        xml.WriteElement("Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Override("/docProps/core.xml", PackageFormat + "core-properties+xml");
        Override("/xl/workbook.xml", Format + "sheet.main+xml");
        Override("/xl/styles.xml", Format + "styles+xml");
        foreach (var sheet in Enumerable.Range(1, sheets))
            Override($"/xl/worksheets/sheet{sheet}.xml", Format + "worksheet+xml");

        void Override(string part, string type) => xml.WriteElement("Override", ("PartName", part), ("ContentType", type));
    }

    private static void WriteRelations(XmlWriter xml, params IReadOnlyList<(string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", XlsxNames.PackageRelations);
        foreach (var (at, relation) in relations.Index())
            xml.WriteElement("Relationship", ("Id", IdOf(at)), ("Type", relation.Type), ("Target", relation.Target));
    }

    private static void WriteProperties(XmlWriter xml, ExportAbout about)
    {
        xml.WriteStartElement("cp", "coreProperties", XlsxNames.CoreProperties);
        xml.WriteElementString("dc", "title", XlsxNames.DublinCore, XlsxText.Of($"{about.Project} - {about.Title}"));
        xml.WriteStartElement("dcterms", "created", XlsxNames.DublinTerms);
        xml.WriteAttributeString("xsi", "type", XlsxNames.SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(about.AsOf.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteStartElement("workbook", XlsxNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, XlsxNames.Relations);
        xml.WriteStartElement("bookViews");
        xml.WriteElement("workbookView", ("activeTab", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        foreach (var (at, sheet) in sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", (at + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", XlsxNames.Relations, IdOf(at));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        foreach (var (at, sheet) in sheets.Index().Where(pair => pair.Item.Table is not null))
        {
            var quoted = $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'";
            var number = at.ToString(CultureInfo.InvariantCulture);
            WriteName("_xlnm._FilterDatabase", $"{quoted}!{XlsxCells.Fixed(sheet.Table!)}", ("localSheetId", number), ("hidden", "1"));
            WriteName("_xlnm.Print_Area", $"{quoted}!{XlsxCells.Fixed(sheet.Printed!)}", ("localSheetId", number));
            WriteName("_xlnm.Print_Titles", $"{quoted}!$1:$1", ("localSheetId", number));
        }

        void WriteName(string name, string place, params ReadOnlySpan<(string, string)> attributes)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributes([("name", name), .. attributes]);
            xml.WriteString(place);
            xml.WriteEndElement();
        }
    }

    private static string IdOf(int at) => string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}");
}
