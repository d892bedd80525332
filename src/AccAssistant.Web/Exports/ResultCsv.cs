using System.Globalization;
using System.Text;
using AccAssistant.Records.Queries;
using CsvHelper;
using CsvHelper.Configuration;

namespace AccAssistant.Web.Exports;

/// <summary>A whole result as a spreadsheet reads it: one line a record, with its address in Autodesk's pages last.</summary>
public static class ResultCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    // What begins like a formula would be run as one; record text is written by many outside parties.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n", ShouldQuote = args => ConfigurationFunctions.ShouldQuote(args) || args.Field.AsSpan().ContainsAny('\r', '\n') };

    /// <returns>UTF-8 with the mark without which Excel takes it for something else.</returns>
    public static byte[] Of(ResultSet result)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Configuration))
        {
            WriteLine(csv, result.Columns.Select(column => column.Name).Append("Link"));
            foreach (var row in result.Rows)
                WriteLine(csv, row.Cells.Append(row.Record.Url));
        }

        return stream.ToArray();
    }

    /// <summary>E.g. "RFIs overdue 2026-11-23.csv".</summary>
    public static string NameOf(Receipt receipt)
    {
        var words = new string([.. receipt.Filter.Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' ? letter : ' ')]);
        var plain = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return $"{(plain.Length > 80 ? plain[..80].TrimEnd() : plain)} {receipt.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv";
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }
}
