using System.Collections.Concurrent;

namespace AccAssistant.Sandbox.World;

/// <summary>A project's records of one kind. Readers see a whole state; a change puts a new record in the old one's place.</summary>
public sealed class RecordShelf<T>
    where T : class
{
    private readonly Lock gate = new();
    private readonly Func<T, string> id;
    private readonly ConcurrentDictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private volatile T[] rows;

    public RecordShelf(IEnumerable<T> rows, Func<T, string> id)
    {
        this.id = id;
        this.rows = [.. rows];
        for (var i = 0; i < this.rows.Length; i++)
        {
            places[id(this.rows[i])] = i;
        }
    }

    public IReadOnlyList<T> All => rows;

    public T? Find(string recordId) => places.TryGetValue(recordId, out var place) ? rows[place] : null;

    /// <exception cref="KeyNotFoundException">No such record.</exception>
    public T Update(string recordId, Func<T, T> change)
    {
        lock (gate)
        {
            var place = places[recordId];
            var changed = (T[])rows.Clone();
            changed[place] = change(changed[place]);
            rows = changed;
            return changed[place];
        }
    }

    public void Add(T row)
    {
        lock (gate)
        {
            places[id(row)] = rows.Length;
            rows = [.. rows, row];
        }
    }
}
