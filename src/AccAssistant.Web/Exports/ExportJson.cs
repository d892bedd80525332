using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Web.Exports;

/// <summary>How the JSON of an export is spelt: to be read by people too.</summary>
internal static class ExportJson
{
    // A file of its own, never part of a page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = Encoder };

    public static readonly JsonSerializerOptions Values = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = Encoder,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
