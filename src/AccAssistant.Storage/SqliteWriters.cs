using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage;

/// <summary>Who writes often waits in line here, not in SQLite: its one writer is waited for there by sleeping and trying again.</summary>
public static class SqliteWriters
{
    /// <summary>Whoever has waited this long tries without a turn and hears from SQLite what is wrong.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Lines = new(StringComparer.Ordinal);

    /// <summary>The turn of this writer, until it is given back. Elsewhere than on SQLite nobody waits.</summary>
    public static async ValueTask<Turn> TurnToWriteAsync(this AppDbContext database, CancellationToken cancellationToken)
    {
        if (!database.Database.IsSqlite())
            return default;
        var line = Lines.GetOrAdd(database.Database.GetConnectionString() ?? "", _ => new SemaphoreSlim(1));
        return new Turn(await line.WaitAsync(Longest, cancellationToken) ? line : null);
    }

    public readonly struct Turn(SemaphoreSlim? line) : IDisposable
    {
        public void Dispose() => line?.Release();
    }
}
