namespace AccAssistant.Records.Reports.Changes;

/// <summary>What changed about a record, the most important first.</summary>
internal enum ChangeKind
{
    New,
    Reopened,
    DueSlipped,
    DueChanged,
    BallPassed,
    Answered,
    Response,
    Closed,
    Status,
    Title,
    Gone,
}
