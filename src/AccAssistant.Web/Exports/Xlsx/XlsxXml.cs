using System.Xml;

namespace AccAssistant.Web.Exports.Xlsx;

internal static class XlsxXml
{
    public static void WriteElement(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributes(attributes);
        xml.WriteEndElement();
    }

    public static void WriteAttributes(this XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
    }
}
