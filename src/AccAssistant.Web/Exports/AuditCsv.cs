using System.Globalization;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Web.Exports;

/// <summary>The audit trail as a file, written while it is read; in English, as programs expect it.</summary>
internal static class AuditCsv
{
    private static readonly string[] Head = ["Number", "Time (UTC)", "Person", "Autodesk id", "Event", "Outcome", "About", "Project", "Turn", "Rows"];

    /// <returns>How many events.</returns>
    public static async Task<int> WriteAsync(Stream stream, IAsyncEnumerable<AuditRecord> records, CancellationToken cancellationToken)
    {
        var count = 0;
        await using var text = new StreamWriter(stream, InertCsv.Encoding, leaveOpen: true);
        await using var csv = InertCsv.Open(text);
        await csv.WriteLineAsync(Head);
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            await csv.WriteLineAsync(Cells(record));
            count++;
        }

        return count;
    }

    private static string[] Cells(AuditRecord record) =>
    [
        record.Row.Id.ToString(CultureInfo.InvariantCulture),
        record.Row.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        record.Name ?? "",
        record.Row.UserId ?? "",
        record.Row.Kind.ToString(),
        record.Row.Outcome.ToString(),
        record.Row.About,
        record.Row.ProjectId?.ToString() ?? "",
        record.Row.TurnId?.ToString() ?? "",
        record.Row.Rows?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];
}
