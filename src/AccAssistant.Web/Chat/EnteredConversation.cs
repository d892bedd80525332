using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;

namespace AccAssistant.Web.Chat;

/// <summary>Who asks, about a project they may still open, in a conversation of theirs.</summary>
public sealed record EnteredConversation(Caller Caller, Project Project)
{
    /// <param name="timeZone">What the browser says, for a project without one.</param>
    public RecordContext ContextIn(string? timeZone) => new(Caller, Project, BrowserTimeZone.Accept(timeZone));

    /// <summary>Where the project has no time zone, days are judged as they were for the answer.</summary>
    public RecordContext ContextOf(ToolActivity lookedUp) => ContextIn(lookedUp.Receipt?.TimeZone);
}
