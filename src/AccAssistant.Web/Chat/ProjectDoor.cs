using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Records;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Chat;

/// <summary>The one check before a page of a project is shown, made anew on every call.</summary>
public sealed class ProjectDoor(SessionIsAlive sessionIsAlive, FindProject findProject)
{
    /// <param name="timeZone">What the browser says, for a project without one.</param>
    /// <returns>Null when the session is over or the project is closed to them: both look the same.</returns>
    public async Task<RecordContext?> EnterAsync(ClaimsPrincipal person, Guid projectId, string? timeZone, CancellationToken cancellationToken)
    {
        var caller = person.ToCaller();
        return await sessionIsAlive(caller, cancellationToken) && await findProject(caller, new ProjectId(projectId), cancellationToken) is { } project
            ? new RecordContext(caller, project, BrowserTimeZone.Accept(timeZone))
            : null;
    }
}
