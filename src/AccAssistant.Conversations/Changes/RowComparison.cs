using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Changes;

/// <summary>Compares the records of a result. Of a stored one only the first rows and the records named to the model are known.</summary>
internal sealed class RowComparison
{
    private readonly ToolActivity then;
    private readonly ResultSet now;
    private readonly PassedDays passed;
    private readonly IReadOnlyList<RecordLink> known;
    private readonly HashSet<(RecordModule, string)> knownKeys;
    private readonly Dictionary<(RecordModule, string), ResultRow> rowsNow;
    private readonly bool isKnownThen;
    private readonly bool isKnownNow;

    public RowComparison(ToolActivity then, Receipt receipt, ResultSet now)
    {
        (this.then, this.now) = (then, now);
        passed = PassedDays.Between(receipt, now.Receipt);
        known = [.. then.Rows.Select(row => row.Record).Concat(then.Records).DistinctBy(Key)];
        knownKeys = [.. known.Select(Key)];
        rowsNow = now.Rows.DistinctBy(row => Key(row.Record)).ToDictionary(row => Key(row.Record));
        isKnownThen = known.Count == receipt.Matched;
        isKnownNow = rowsNow.Count == now.Receipt.Matched;
    }

    public IReadOnlyList<RecordLink> Gone() => isKnownNow ? [.. known.Where(record => !rowsNow.ContainsKey(Key(record)))] : [];

    public IReadOnlyList<RecordLink> Come() => isKnownThen && isKnownNow ? Unknown(now.Rows) : [];

    public IReadOnlyList<RecordLink> Risen() => isKnownThen ? [] : Unknown(now.Rows.Take(then.Rows.Count));

    public IReadOnlyList<CellChange> Cells() =>
        [.. then.Rows.DistinctBy(row => Key(row.Record)).SelectMany(row => rowsNow.TryGetValue(Key(row.Record), out var current) ? Cells(row, current) : [])];

    private static (RecordModule, string) Key(RecordLink record) => (record.Module, record.Id);

    private IReadOnlyList<RecordLink> Unknown(IEnumerable<ResultRow> rows) =>
        [.. rows.Select(row => row.Record).Where(record => !knownKeys.Contains(Key(record))).DistinctBy(Key)];

    private IEnumerable<CellChange> Cells(ResultRow before, ResultRow after) =>
        from column in then.Columns.Index()
        let place = now.Columns.Index().FirstOrDefault(other => other.Item == column.Item, (Index: -1, Item: column.Item)).Index
        where place >= 0 && IsOfTheRecord(column.Item)
        let change = new CellChange(after.Record, column.Item, Cell(before, column.Index), Cell(after, place))
        where change.Then != change.Now && !IsOnlyTime(change)
        select change;

    /// <summary>Days late and age follow from dates and go on by themselves; which piece of a text was found is no field of the record.</summary>
    private static bool IsOfTheRecord(ResultColumn column) =>
        column.Kind is not (ColumnKind.Number or ColumnKind.DaysLate or ColumnKind.File) && column.Name is not ("Age" or "Found");

    private bool IsOnlyTime(CellChange change) =>
        change.Column.Kind == ColumnKind.Days
        && int.TryParse(change.Then, NumberStyles.Integer, CultureInfo.InvariantCulture, out var before)
        && int.TryParse(change.Now, NumberStyles.Integer, CultureInfo.InvariantCulture, out var after)
        && passed.Explain(before, after);

    private static string Cell(ResultRow row, int at) => at < row.Cells.Count ? row.Cells[at] : "";
}
