using AccAssistant.Acc;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Web.Chat;

/// <summary>Who asks, about a project they may still open, in a conversation of theirs.</summary>
public sealed record EnteredConversation(Caller Caller, Project Project);
