namespace AccAssistant.Tests.Proof.Paging;

/// <summary>What can happen to a list while it is read.</summary>
internal enum TroubleKind
{
    /// <summary>The page answers 500.</summary>
    Failure,

    /// <summary>The page's body breaks off in the middle.</summary>
    Half,

    /// <summary>The page is a web page, with status 200.</summary>
    Html,

    /// <summary>429 with a Retry-After.</summary>
    Limit,

    /// <summary>A record is added at the end.</summary>
    Append,

    /// <summary>A record appears at the start, and all others move down by one.</summary>
    Insert,

    /// <summary>A record goes, and those after it move up by one.</summary>
    Remove,

    /// <summary>A record's title changes.</summary>
    Change,

    /// <summary>The page begins with the last record of the page before it, in its first one's place.</summary>
    Repeat,

    /// <summary>The page claims more records than there are.</summary>
    ClaimMore,

    /// <summary>A page after the first claims fewer records than there are.</summary>
    ClaimFewer,
}
