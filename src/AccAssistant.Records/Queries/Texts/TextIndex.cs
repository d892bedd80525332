using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;
using Microsoft.Data.Sqlite;

namespace AccAssistant.Records.Queries.Texts;

/// <summary>The texts of one module's records in SQLite's full-text search, in memory. Filled at the first search, then only with what changed. Safe from any thread.</summary>
internal sealed class TextIndex : IDisposable
{
    private const string Gone = "\uFFFD";

    private readonly Lock gate = new();
    private readonly Dictionary<string, Indexed> indexed = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> ids = [];
    private SqliteConnection? database;
    private RecordTable? current;
    private long lastRow;

    /// <exception cref="RecordQueryException">There is no word in it.</exception>
    public TextHits Search(string words, RecordTable table)
    {
        var query = Words.Query(words)
            ?? throw new RecordQueryException($"\"{words}\" has no word to look for. Write text: and one or more words or numbers.");
        lock (gate)
        {
            UpdateOrClear(table);
            var ranks = new Dictionary<string, double>(StringComparer.Ordinal);
            using var command = Command("select rowid, bm25(texts, 10, 4, 1) from texts where texts match $query", ("$query", query));
            using var rows = command.ExecuteReader();
            while (rows.Read())
                ranks[ids[rows.GetInt64(0)]] = rows.GetDouble(1);
            return new TextHits(ranks, some => Snippets(query, some));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            database?.Dispose();
            database = null;
            current = null;
            indexed.Clear();
            ids.Clear();
        }
    }

    private Dictionary<string, string> Snippets(string query, IReadOnlyCollection<string> recordIds)
    {
        lock (gate)
        {
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            // Between the search and this the project may have been read anew, or let go.
            if (database is null)
                return found;

            // A row at a time: asked for several together, all that match are gone through again.
            using var command = Command("select snippet(texts, -1, '', '', '…', 14) from texts where texts match $query and rowid = $row", ("$query", query), ("$row", 0L));
            foreach (var id in recordIds.Where(indexed.ContainsKey))
            {
                command.Parameters["$row"].Value = indexed[id].Row;
                if (command.ExecuteScalar() is string snippet)
                    found[id] = string.Join(' ', Words.Together(snippet).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }

            return found;
        }
    }

    private void UpdateOrClear(RecordTable table)
    {
        try
        {
            Update(table);
        }
        catch
        {
            // Half brought up to date it would find what is not there; the next search fills it anew.
            Dispose();
            throw;
        }
    }

    private void Update(RecordTable table)
    {
        if (ReferenceEquals(current, table))
            return;

        if (database is null)
        {
            database = new SqliteConnection("Data Source=:memory:");
            database.Open();
            // Words are looked for by their beginnings; an index of short ones halves the time of a search for some memory.
            using var create = Command("create virtual table texts using fts5(title, body, extra, prefix = '3 4 5', tokenize = \"unicode61 remove_diacritics 2\")");
            create.ExecuteNonQuery();
        }

        using var transaction = database.BeginTransaction();
        foreach (var gone in indexed.Keys.Except(table.Entries.Select(entry => entry.Id)).ToArray())
            Remove(gone);
        using var insert = Command("insert into texts(rowid, title, body, extra) values ($row, $title, $body, $extra)", ("$row", 0L), ("$title", ""), ("$body", ""), ("$extra", ""));
        foreach (var entry in table.Entries)
        {
            var extra = table.Extras.ById.GetValueOrDefault(entry.Id);
            if (indexed.TryGetValue(entry.Id, out var known) && ReferenceEquals(known.Source, entry.Source) && ReferenceEquals(known.Extra, extra))
                continue;
            if (known is not null)
                Remove(entry.Id);
            Add(insert, entry, extra);
        }

        transaction.Commit();
        current = table;
    }

    private void Add(SqliteCommand insert, RecordEntry entry, RecordExtra? extra)
    {
        var row = ++lastRow;
        insert.Parameters["$row"].Value = row;
        insert.Parameters["$title"].Value = Clean(entry.Title);
        insert.Parameters["$body"].Value = Clean(RecordText.Body(entry));
        insert.Parameters["$extra"].Value = extra is null ? "" : Clean(string.Join('\n', extra.Texts));
        insert.ExecuteNonQuery();
        indexed[entry.Id] = new Indexed(row, entry.Source, extra);
        ids[row] = entry.Id;
    }

    private void Remove(string recordId)
    {
        var row = indexed[recordId].Row;
        using var delete = Command("delete from texts where rowid = $row", ("$row", row));
        delete.ExecuteNonQuery();
        indexed.Remove(recordId);
        ids.Remove(row);
    }

    /// <summary>A text ends for SQLite where it holds a null.</summary>
    private static string Clean(string text) => Words.Apart(text.Replace("\0", Gone, StringComparison.Ordinal));

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = database!.CreateCommand();
#pragma warning disable CA2100 // Constants only; what people typed is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }

    private sealed record Indexed(long Row, object Source, RecordExtra? Extra);
}
