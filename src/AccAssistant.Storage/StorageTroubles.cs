using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AccAssistant.Storage;

/// <summary>Tells what a failure of either database comes to.</summary>
public static class StorageTroubles
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteFull = 13;

    /// <param name="failure">Whatever was thrown, or wraps it.</param>
    public static StorageTrouble Of(Exception? failure) => failure switch
    {
        null => StorageTrouble.Other,
        SqliteException { SqliteErrorCode: SqliteFull } => StorageTrouble.Full,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => StorageTrouble.Busy,
        PostgresException refused => Of(refused.SqlState),
        NpgsqlException { InnerException: TimeoutException } => StorageTrouble.Busy,
        NpgsqlException { InnerException: SocketException or IOException } => StorageTrouble.Away,
        _ => Of(failure.InnerException),
    };

    private static StorageTrouble Of(string state) => state switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => StorageTrouble.Full,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.TooManyConnections => StorageTrouble.Busy,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => StorageTrouble.Away,
        _ => StorageTrouble.Other,
    };
}
