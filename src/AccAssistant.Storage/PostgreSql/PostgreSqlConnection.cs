using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace AccAssistant.Storage.PostgreSql;

/// <summary>A connection string with limits in time where it names none: waiting has an end.</summary>
internal static class PostgreSqlConnection
{
    private const int ConnectSeconds = 5;
    private const int CommandSeconds = 15;

    /// <summary>Failures come as the server gave them, not wrapped in advice to try again: whoever may try again does so above.</summary>
    public static DbContextOptionsBuilder UsePostgreSql(this DbContextOptionsBuilder builder, string connection) =>
        builder.UseNpgsql(connection, npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));

    public static string WithLimits(string connection)
    {
        var given = new NpgsqlConnectionStringBuilder(connection);
        // Npgsql would try Kerberos first, also where there is none, as in .NET's images; and what it tries after that may wait without end.
        var full = new NpgsqlConnectionStringBuilder { Timeout = ConnectSeconds, CommandTimeout = CommandSeconds, GssEncryptionMode = GssEncryptionMode.Disable, ApplicationName = "acc-assistant" };
        foreach (var (key, value) in given)
            full[key] = value;
        return full.ToString();
    }

    public static bool IsReadable(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 };
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return false;
        }
    }
}
