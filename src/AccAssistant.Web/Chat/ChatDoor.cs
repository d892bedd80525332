using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Chat;

/// <summary>The one check before a conversation is read or spoken to, made anew on every call.</summary>
public sealed class ChatDoor(ProjectOfConversation projectOf, FindConversation findConversation, FindProject findProject, SessionIsAlive sessionIsAlive)
{
    /// <summary>Null when the session is over, the conversation is not there or not theirs, or the project is closed to them: all look the same.</summary>
    /// <exception cref="AccException">The project could not be looked up.</exception>
    public async Task<EnteredConversation?> EnterAsync(ClaimsPrincipal? person, Guid conversationId, CancellationToken cancellationToken)
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

    /// <summary>The same, with the conversation's turns.</summary>
    /// <inheritdoc cref="EnterAsync"/>
    public async Task<OpenConversation?> OpenAsync(ClaimsPrincipal? person, Guid conversationId, CancellationToken cancellationToken) =>
        await EnterAsync(person, conversationId, cancellationToken) is { } entered
        && await findConversation(entered.Caller.UserId, conversationId, cancellationToken) is { } conversation
            ? new OpenConversation(entered.Caller, conversation, entered.Project)
            : null;
}
