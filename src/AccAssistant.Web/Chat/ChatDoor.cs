using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Chat;

/// <summary>The one check before a conversation is read or spoken to, made anew on every call.</summary>
public sealed class ChatDoor(FindConversation findConversation, FindProject findProject, SessionIsAlive sessionIsAlive)
{
    /// <summary>Null when the session is over, the conversation is not there or not theirs, or the project is closed to them: all look the same.</summary>
    /// <exception cref="AccException">The project could not be looked up.</exception>
    public async Task<OpenConversation?> OpenAsync(ClaimsPrincipal? person, Guid conversationId, CancellationToken cancellationToken)
    {
        if (person?.Identity is not { IsAuthenticated: true })
            return null;
        var caller = person.ToCaller();
        if (!await sessionIsAlive(caller, cancellationToken))
            return null;
        var conversation = await findConversation(caller.UserId, conversationId, cancellationToken);
        if (conversation is null)
            return null;
        var project = await findProject(caller, new ProjectId(conversation.ProjectId), cancellationToken);
        return project is null ? null : new OpenConversation(caller, conversation, project);
    }
}
