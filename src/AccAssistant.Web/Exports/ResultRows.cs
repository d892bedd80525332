using System.Runtime.CompilerServices;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Exports;

/// <summary>All rows of a result, asked for some at a time, so that it takes no more memory for many than for few.</summary>
/// <param name="first">Its first rows; <see cref="Receipt.Matched"/> says how many there are.</param>
/// <param name="stretch">As many as are asked for at a time.</param>
public sealed class ResultRows(IProjectRecords records, RecordContext context, ResultSet first, int stretch = ResultRows.Stretch)
{
    public const int Stretch = 1_000;

    /// <exception cref="ExportInterruptedException">The result is not kept any more: what would come now may be another.</exception>
    public async IAsyncEnumerable<ExportRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (some, sent) = (first.Rows, 0);
        while (true)
        {
            foreach (var row in some)
                yield return new ExportRow(row.Cells, row.Record.Url);
            sent += some.Count;
            if (sent == first.Receipt.Matched)
                yield break;
            some = await NextAsync(sent, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<ResultRow>> NextAsync(int offset, CancellationToken cancellationToken)
    {
        var reply = await records.Ask(new RowsRequest(first.Id, first.Query, offset, stretch), context, cancellationToken).LastAsync(cancellationToken);
        return reply is Answered { Result: { Rows.Count: > 0 } next } && next.Id == first.Id
            ? next.Rows
            : throw new ExportInterruptedException($"A result of {first.Receipt.Matched} rows was no longer kept after {offset} of them.");
    }
}
