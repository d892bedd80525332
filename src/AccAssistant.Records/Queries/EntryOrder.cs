using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>The order of rows: records without the value last, then by number.</summary>
internal sealed class EntryOrder(RecordSort sort, DateOnly today) : IComparer<RecordEntry>
{
    public static readonly RecordSort Default = new(SortKey.Due, false);

    public int Compare(RecordEntry? x, RecordEntry? y)
    {
        var (left, right) = (x!, y!);
        var order = sort.Key switch
        {
            SortKey.Due => Order(left.Due, right.Due),
            SortKey.Created => Order(left.Created, right.Created),
            SortKey.Updated => Order(left.Updated, right.Updated),
            SortKey.DaysLate => Order(left.DaysLate(today), right.DaysLate(today)),
            SortKey.Title => Direct(CultureInfo.InvariantCulture.CompareInfo.Compare(left.Title, right.Title, CompareOptions.IgnoreCase)),
            _ => ByNumber(left, right, Direct),
        };
        if (order == 0)
            order = ByNumber(left, right, plain => plain);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static int ByNumber(RecordEntry left, RecordEntry right, Func<int, int> direct)
    {
        if (left.NumberKey.Length == 0 || right.NumberKey.Length == 0)
            return (left.NumberKey.Length == 0).CompareTo(right.NumberKey.Length == 0);

        var order = RecordNumber.Compare(left.NumberKey, right.NumberKey);
        return direct(order != 0 ? order : Nullable.Compare(left.Revision, right.Revision));
    }

    private int Order<T>(T? left, T? right)
        where T : struct, IComparable<T> => (left, right) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } first, { } second) => Direct(first.CompareTo(second)),
        };

    private int Direct(int order) => sort.Descending ? -order : order;
}
