using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Web.Pages.Operator;

/// <summary>What the page calls the events.</summary>
internal static class AuditWords
{
    public static string Of(AuditKind kind, Words words) => kind switch
    {
        AuditKind.SignedIn => words["Signed in"],
        AuditKind.SignInRefused => words["Sign-in not finished"],
        AuditKind.SignedOut => words["Signed out"],
        AuditKind.SignedOutEverywhere => words["Signed out everywhere else"],
        AuditKind.SessionEnded => words["Session ended"],
        AuditKind.Asked => words["Question asked"],
        AuditKind.LookedUp => words["Records looked up"],
        AuditKind.Downloaded => words["Result downloaded"],
        AuditKind.FileOpened => words["File opened"],
        AuditKind.DataExported => words["Own data exported"],
        AuditKind.Deleted => words["Conversations deleted"],
        AuditKind.Restored => words["Conversation brought back"],
        AuditKind.Refused => words["Page or call refused"],
        AuditKind.FormRefused => words["Form of no page of ours refused"],
        AuditKind.LimitHit => words["Limit reached"],
        AuditKind.TrailDownloaded => words["Audit trail downloaded"],
        _ => words["Events not kept"],
    };

    /// <summary>Null where the event says it already.</summary>
    public static string? Of(AuditKind kind, AuditOutcome outcome, Words words) => (kind, outcome) switch
    {
        (AuditKind.Refused or AuditKind.FormRefused or AuditKind.LimitHit or AuditKind.NotKept, _) or (_, AuditOutcome.Done) => null,
        (_, AuditOutcome.Refused) => words["refused"],
        _ => words["did not work"],
    };
}
