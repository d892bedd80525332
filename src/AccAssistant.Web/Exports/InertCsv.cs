using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace AccAssistant.Web.Exports;

/// <summary>How we write CSV: as spreadsheets read it, and so that none of it runs in them.</summary>
internal static class InertCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    private const char Inert = '\'';

    // What begins like a formula would be run as one; text is written by many outside parties. The wide ones count where Japanese or Chinese is typed.
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    /// <summary>With the mark without which Excel takes it for something else.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = args => ConfigurationFunctions.ShouldQuote(args) || args.Field?.StartsWith(Inert) == true || args.Field.AsSpan().ContainsAny('\r', '\n'),
    };

    public static CsvWriter Open(TextWriter text) => new(text, Configuration, leaveOpen: true);

    public static void WriteText(this CsvWriter csv, string cell) =>
        csv.WriteField(cell.Length > 0 && Formulas.Contains(cell[0], StringComparison.Ordinal) ? Inert + cell : cell);

    /// <summary>As a figure, which begins like a formula where it is negative and is none.</summary>
    public static void WriteFigure(this CsvWriter csv, decimal figure) => csv.WriteField(figure.ToString(CultureInfo.InvariantCulture));

    public static void WriteLine(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteText(cell);
        csv.NextRecord();
    }

    public static Task WriteLineAsync(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteText(cell);
        return csv.NextRecordAsync();
    }
}
