namespace AccAssistant.Records.Snapshots;

/// <summary>What people did around a record.</summary>
internal enum RemarkKind
{
    Comment,

    /// <summary>An answer to an RFI, official or not.</summary>
    Response,

    /// <summary>A reviewer's word on a submittal.</summary>
    Review,

    /// <summary>All reviewers of a step are done.</summary>
    StepCompleted,
}
