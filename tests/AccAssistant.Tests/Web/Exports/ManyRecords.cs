using System.Globalization;
using System.Runtime.CompilerServices;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Web.Exports;

/// <summary>A kept result of many rows that knows which of the rows it gave are still held.</summary>
internal sealed class ManyRecords(int matched) : IProjectRecords
{
    private readonly List<WeakReference> given = [];

    /// <summary>The most stretches of rows that were held at a time, the one just asked for not counted.</summary>
    public int MostHeld { get; private set; }

    public List<RowsRequest> Requests { get; } = [];

    /// <summary>From this offset on the result is another; null: never.</summary>
    public int? LostAt { get; init; }

    public Action<int> OnAsked { get; init; } = _ => { };

    public async IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        var rows = (RowsRequest)request;
        Requests.Add(rows);
        OnAsked(rows.Offset);
        if (Requests.Count % 10 == 0)
        {
            GC.Collect();
            MostHeld = Math.Max(MostHeld, given.Count(one => one.IsAlive));
        }

        yield return new Answered(Stretch(rows.Offset, rows.Count, rows.Offset >= LostAt ? "other" : "kept"));
    }

    public Task ForgetAsync() => Task.CompletedTask;

    public ResultSet Stretch(int offset, int count, string id = "kept")
    {
        var rows = Enumerable.Range(offset + 1, Math.Clamp(matched - offset, 0, count)).Select(Row).ToArray();
        given.Add(new WeakReference(rows));
        return new ResultSet(id, [RecordModule.Rfis], "module: rfis", Exported.Columns, rows, [], null, null, new Receipt("RFIs", matched, matched, matched, Exported.About.AsOf, "America/Chicago", [], [], 0.1));
    }

    private static ResultRow Row(int number)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"RFI-{number}");
        return new ResultRow(new RecordLink(RecordModule.Rfis, label, label, "Sleeve", $"https://acc.example/{label}"), [label, $"Sleeve {Guid.NewGuid()}", "2026-11-10", "13"]);
    }
}
