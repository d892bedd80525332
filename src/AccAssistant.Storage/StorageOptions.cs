namespace AccAssistant.Storage;

/// <summary>Where conversations and sessions are kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Only <c>Sqlite</c> is offered so far.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Empty: a file in the user's data folder.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Holds the database and the sandbox's state. Empty: the user's data folder.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Holds the data-protection keys; instances that share sessions share it. Empty: beside the data folder.</summary>
    public string KeyFolder { get; set; } = "";

    /// <summary>How long a key seals before the next one takes over. It opens what it sealed for ever.</summary>
    public int KeyDays { get; set; } = 90;
}
