using Npgsql;

namespace AccAssistant.Storage.PostgreSql;

/// <summary>Keeps instances that do not know of each other off the same database: each would believe to be the only one. Asked at the start alone.</summary>
internal sealed class PostgreSqlLock(string connection, bool isShared) : IAsyncDisposable, IDisposable
{
    /// <summary>Any number but that of the migrations.</summary>
    private const long Number = 5_160_770_042;

    // Apart from the pool, which would give the lock back.
    private readonly NpgsqlConnection held = new(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ToString());

    /// <summary>Held until disposed or the process dies, however it dies.</summary>
    /// <exception cref="StorageInUseException">Another instance is there, and one of the two takes itself for the only one.</exception>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        await held.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(isShared ? "SELECT pg_try_advisory_lock_shared($1)" : "SELECT pg_try_advisory_lock($1)", held);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Number });
        if (await command.ExecuteScalarAsync(cancellationToken) is not true)
            throw new StorageInUseException(isShared
                ? "An ACC Assistant without Cluster:Redis is running with this database. Stop it, or give it the same Cluster:Redis as this one."
                : "Another ACC Assistant is already running with this database. Stop it, or give both the same Cluster:Redis.");
    }

    public ValueTask DisposeAsync() => held.DisposeAsync();

    public void Dispose() => held.Dispose();
}
