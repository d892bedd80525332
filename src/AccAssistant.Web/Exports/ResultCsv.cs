using System.Globalization;
using AccAssistant.Records.Queries;
using CsvHelper;

namespace AccAssistant.Web.Exports;

/// <summary>A whole result as a spreadsheet reads it: one line a record, with its address in Autodesk's pages last.</summary>
public static class ResultCsv
{
    public static byte[] Of(ResultSet result)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, InertCsv.Encoding))
        using (var csv = new CsvWriter(text, InertCsv.Configuration))
        {
            csv.WriteLine(result.Columns.Select(column => column.Name).Append("Link"));
            foreach (var row in result.Rows)
                csv.WriteLine(row.Cells.Append(row.Record.Url));
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
}
