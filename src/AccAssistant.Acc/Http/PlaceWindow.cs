namespace AccAssistant.Acc.Http;

/// <summary>The places given against one limit, past and to come. No stretch of <paramref name="length"/> holds more of them than the limit, wherever it begins.</summary>
internal sealed class PlaceWindow(TimeSpan length)
{
    private readonly List<DateTimeOffset> places = [];

    public bool IsEmpty => places.Count == 0;

    /// <summary>The last place given; the beginning of time where there is none.</summary>
    public DateTimeOffset Last => places.Count > 0 ? places[^1] : DateTimeOffset.MinValue;

    /// <summary>How many are still to come.</summary>
    public int After(DateTimeOffset now) => places.Count - Position(now);

    /// <summary>How many the stretch that ends at this time holds.</summary>
    public int Within(DateTimeOffset end) => Position(end) - Position(end - length);

    public void Add(DateTimeOffset place) => places.Insert(Position(place), place);

    public void Forget(DateTimeOffset now) => places.RemoveRange(0, Position(now - length));

    /// <summary>The first time from <paramref name="from"/> on at which one more place breaks no limit, neither of the past nor of what was promised.</summary>
    public DateTimeOffset Earliest(DateTimeOffset from, int limit)
    {
        var slot = from;
        while (Obstacle(slot, limit) is { } free)
        {
            slot = free;
        }

        return slot;
    }

    /// <summary>With the slot in its row, any <c>limit + 1</c> neighbours must span the whole length. Gives the time that gets out of the first row that does not.</summary>
    private DateTimeOffset? Obstacle(DateTimeOffset slot, int limit)
    {
        var position = Position(slot);
        for (var before = Math.Min(limit, position); before >= 0; before--)
        {
            var first = position - before;
            var last = first + limit - 1;
            if (last >= places.Count)
            {
                break;
            }

            var start = before == 0 ? slot : places[first];
            var end = before == limit ? slot : places[last];
            if (end - start < length)
            {
                return before == 0 ? places[position] : places[first] + length;
            }
        }

        return null;
    }

    /// <summary>How many places are at this time or before it.</summary>
    private int Position(DateTimeOffset time)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] <= time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
