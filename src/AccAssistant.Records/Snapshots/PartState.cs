namespace AccAssistant.Records.Snapshots;

/// <summary>How the reading of one part of a project went.</summary>
internal enum PartState
{
    Read,

    /// <summary>Reading broke off; what came before is kept.</summary>
    Partial,

    NoAccess,

    /// <summary>Not switched on in this project, or not offered on its platform.</summary>
    NotHere,

    Failed,

    SignInRequired,
}
