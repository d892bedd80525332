namespace AccAssistant.Storage.Audit;

/// <summary>What happened. Stored by name: a name that is in use never changes.</summary>
public enum AuditKind
{
    SignedIn,
    SignInRefused,
    SignedOut,

    /// <summary>A person ended all their other sessions.</summary>
    SignedOutEverywhere,

    /// <summary>A session ended and nobody signed it out: Autodesk ended its grant, or somebody signed in anew in its browser.</summary>
    SessionEnded,

    /// <summary>A question was taken and its turn began.</summary>
    Asked,

    /// <summary>Records were asked for: by a turn or by a page.</summary>
    LookedUp,

    /// <summary>All rows of a result went out as a file.</summary>
    Downloaded,

    /// <summary>A person was led to a file at Autodesk.</summary>
    FileOpened,

    /// <summary>A person took along all that is kept about them, or one of their conversations.</summary>
    DataExported,

    Deleted,

    /// <summary>A deleted conversation was brought back.</summary>
    Restored,

    /// <summary>Not theirs, not open to them, or not there: the three look the same.</summary>
    Refused,

    /// <summary>A form came without the token that our own pages put into it.</summary>
    FormRefused,

    LimitHit,

    /// <summary>An operator took this trail along.</summary>
    TrailDownloaded,

    /// <summary>As many events as it says are missing around here.</summary>
    NotKept,
}
