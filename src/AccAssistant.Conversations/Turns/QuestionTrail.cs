using AccAssistant.Storage.Audit;

namespace AccAssistant.Conversations.Turns;

/// <summary>What happens to a question, for the audit trail: who asked about which project, never what.</summary>
internal static class QuestionTrail
{
    public static void Record(this AuditTrail trail, AuditKind kind, Question question, string about, Guid? turnId = null, AuditOutcome outcome = AuditOutcome.Done) =>
        trail.Record(new AuditEvent(kind, question.Context.Caller.UserId)
        {
            ProjectId = question.Context.Project.Id.Value,
            TurnId = turnId,
            About = about,
            Outcome = outcome,
        });
}
