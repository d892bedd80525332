using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Chat;

/// <summary>The one check before a conversation is read or spoken to, made anew on every call.</summary>
public sealed class ChatDoor(ProjectOfConversation projectOf, FindProject findProject, SessionIsAlive sessionIsAlive, AuditTrail trail)
{
    /// <summary>Null when the session is over, the conversation is not there or not theirs, or the project is closed to them: all look the same.</summary>
    /// <exception cref="AccException">The project could not be looked up.</exception>
    /// <remarks>For the hub: a refusal is kept in the audit trail here, and for pages where their answers pass.</remarks>
    public async Task<EnteredConversation?> EnterAsync(ClaimsPrincipal? person, Guid conversationId, CancellationToken cancellationToken)
    {
        var entered = await FindAsync(person, conversationId, cancellationToken);
        if (entered is null && person?.Identity is { IsAuthenticated: true })
            trail.Record(new AuditEvent(AuditKind.Refused, person.ToCaller().UserId) { Outcome = AuditOutcome.Refused, About = "conversation" });
        return entered;
    }

    /// <summary>The same for a page, which is found in its own project only.</summary>
    /// <inheritdoc cref="EnterAsync(ClaimsPrincipal?, Guid, CancellationToken)"/>
    public async Task<EnteredConversation?> EnterAsync(ClaimsPrincipal? person, Guid projectId, Guid conversationId, CancellationToken cancellationToken) =>
        await FindAsync(person, conversationId, cancellationToken) is { } entered && entered.Project.Id.Value == projectId ? entered : null;

    private async Task<EnteredConversation?> FindAsync(ClaimsPrincipal? person, Guid conversationId, CancellationToken cancellationToken)
    {
        if (person?.Identity is not { IsAuthenticated: true })
            return null;
        var caller = person.ToCaller();
        if (!await sessionIsAlive(caller, cancellationToken)
            || await projectOf(caller.UserId, conversationId, cancellationToken) is not { } id
            || await findProject(caller, id, cancellationToken) is not { } project)
            return null;
        return new EnteredConversation(caller, project);
    }
}
