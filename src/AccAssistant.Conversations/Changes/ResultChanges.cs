using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Changes;

/// <summary>How a result differs from the same query's result when the answer was given.</summary>
/// <param name="Gone">Records the answer knew of that do not fit any longer.</param>
/// <param name="Come">Records that did not fit then; only where every record that did is known.</param>
/// <param name="Risen">Records that are among the first rows now and were not; only where not every record is known.</param>
/// <param name="Cells">In the rows the answer was given with.</param>
/// <param name="MoreGroups">Groups there are now beyond those compared, then and now; equal where all were compared.</param>
public sealed record ResultChanges(
    Receipt Then,
    Receipt Now,
    IReadOnlyList<RecordLink> Gone,
    IReadOnlyList<RecordLink> Come,
    IReadOnlyList<RecordLink> Risen,
    IReadOnlyList<CellChange> Cells,
    IReadOnlyList<GroupChange> Groups,
    (int Then, int Now) MoreGroups,
    IReadOnlyList<MeasureChange> Measures)
{
    /// <summary>Whether both were counted over the same whole: what was not read then or now may be the difference.</summary>
    public bool IsSure => !IsPartial(Then) && !IsPartial(Now) && Then.Missing.ToHashSet(StringComparer.Ordinal).SetEquals(Now.Missing) && !IsOld;

    /// <summary>What is held now was read before the answer's data was, or not read again since.</summary>
    public bool IsOld => Now.AsOf < Then.AsOf || (Now.AsOf == Then.AsOf && Now.Missing.Count > 0);

    /// <summary>Whether a figure or a record reads otherwise; that days have passed is not enough.</summary>
    public bool Any =>
        Then.Matched != Now.Matched
        || Gone.Count > 0 || Come.Count > 0 || Risen.Count > 0
        || Cells.Count > 0 || Groups.Count > 0
        || MoreGroups.Then != MoreGroups.Now
        || Measures.Any(measure => !measure.OnlyTime);

    /// <param name="then">A look-up of a query, as it is stored.</param>
    /// <param name="now">The same query's result, with as many rows as can be had.</param>
    public static ResultChanges Between(ToolActivity then, ResultSet now)
    {
        var receipt = then.Receipt ?? throw new ArgumentException("Only what has a receipt can be compared.", nameof(then));
        var rows = new RowComparison(then, receipt, now);
        var figures = new FigureComparison(then, now, PassedDays.Between(receipt, now.Receipt));
        return new ResultChanges(receipt, now.Receipt, rows.Gone(), rows.Come(), rows.Risen(), rows.Cells(), figures.Groups(), figures.MoreGroups(), figures.Measures());
    }

    private static bool IsPartial(Receipt receipt) => receipt.Read < receipt.Total;
}
