using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace AccAssistant.Web.Exports;

/// <summary>How we write CSV: as spreadsheets read it, and so that none of it runs in them.</summary>
internal static class InertCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>With the mark without which Excel takes it for something else.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    // What begins like a formula would be run as one; text is written by many outside parties.
    public static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n", ShouldQuote = args => ConfigurationFunctions.ShouldQuote(args) || args.Field.AsSpan().ContainsAny('\r', '\n') };

    public static void WriteLine(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }

    public static Task WriteLineAsync(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        return csv.NextRecordAsync();
    }
}
