namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>Names of the format: none of them is an address anybody asks.</summary>
internal static class XlsxNames
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string DublinTerms = "http://purl.org/dc/terms/";
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
}
