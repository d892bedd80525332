namespace AccAssistant.Storage;

/// <summary>Why a snapshot was taken.</summary>
public enum SnapshotKind
{
    /// <summary>The first look of a day at all of a project.</summary>
    Visit,

    /// <summary>An OAC pack was made.</summary>
    Pack,
}
