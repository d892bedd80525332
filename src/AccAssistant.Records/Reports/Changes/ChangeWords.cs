namespace AccAssistant.Records.Reports.Changes;

/// <summary>What kinds of changes are called. None is also a status: those are shown as they are.</summary>
internal static class ChangeWords
{
    public static string Title(this ChangeKind kind) => kind switch
    {
        ChangeKind.New => "New record",
        ChangeKind.Reopened => "Reopened",
        ChangeKind.DueSlipped => "Due date slipped",
        ChangeKind.DueChanged => "Due date changed",
        ChangeKind.BallPassed => "Ball passed",
        ChangeKind.Answered => "Now answered",
        ChangeKind.Response => "New response",
        ChangeKind.Closed => "Now closed",
        ChangeKind.Status => "Status moved",
        ChangeKind.Title => "Title changed",
        _ => "No longer there",
    };
}
