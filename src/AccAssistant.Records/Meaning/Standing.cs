namespace AccAssistant.Records.Meaning;

/// <summary>Where a record stands, whatever its module calls it.</summary>
internal enum Standing
{
    /// <summary>Left out unless asked for.</summary>
    Draft,

    /// <summary>A submittal somebody must still hand in: outstanding, not open.</summary>
    Required,

    Open,

    /// <summary>An RFI with an answer that nobody has closed: shown apart from open ones.</summary>
    Answered,

    Closed,

    /// <summary>Left out unless asked for.</summary>
    Void,

    /// <summary>A status this app does not know; counted as neither open nor closed.</summary>
    Unknown,
}
