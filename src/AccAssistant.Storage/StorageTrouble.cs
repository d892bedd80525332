namespace AccAssistant.Storage;

/// <summary>What keeps a database from its work, as far as people can do something about it.</summary>
public enum StorageTrouble
{
    Other,

    /// <summary>No room for more.</summary>
    Full,

    /// <summary>Others hold what is wanted for longer than one waits.</summary>
    Busy,

    /// <summary>There is no server to speak to.</summary>
    Away,
}
