namespace AccAssistant.Storage.Keys;

/// <summary>One data-protection key, sealed: the database alone opens nothing.</summary>
public sealed class KeyRow
{
    public Guid Id { get; set; }

    /// <summary>The framework's XML of the key.</summary>
    public required string Xml { get; set; }
}
