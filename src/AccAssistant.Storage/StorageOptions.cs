namespace AccAssistant.Storage;

/// <summary>Where conversations and sessions are kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Only <c>Sqlite</c> is offered so far.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Empty: a file in the user's data folder.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Holds the database, the data-protection keys and the sandbox's state. Empty: the user's data folder.</summary>
    public string DataFolder { get; set; } = "";
}
