using Microsoft.Extensions.Configuration;

namespace AccAssistant.Storage;

/// <summary>Where conversations and sessions are kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary><c>Sqlite</c> for one machine, <c>PostgreSql</c> for several that share it.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Empty: a file in the user's data folder. PostgreSQL needs one.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Holds the database and the sandbox's state. Empty: the user's data folder.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Holds the data-protection keys. Empty: beside the data folder, or with PostgreSQL in the database, sealed.</summary>
    public string KeyFolder { get; set; } = "";

    /// <summary>Seals keys that lie in the database; the same on every instance. Empty: Autodesk's client secret does.</summary>
    public string KeySecret { get; set; } = "";

    /// <summary>How long a key seals before the next one takes over. It opens what it sealed for ever.</summary>
    public int KeyDays { get; set; } = 90;

    internal bool IsSqlite => string.Equals(Provider, "Sqlite", StringComparison.OrdinalIgnoreCase);

    public bool IsPostgreSql => string.Equals(Provider, "PostgreSql", StringComparison.OrdinalIgnoreCase);

    public bool KeepsKeysInDatabase => IsPostgreSql && KeyFolder.Length == 0;

    public static StorageOptions Of(IConfiguration configuration) => configuration.GetSection(Section).Get<StorageOptions>() ?? new StorageOptions();
}
