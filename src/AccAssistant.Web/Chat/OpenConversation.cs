using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Storage;

namespace AccAssistant.Web.Chat;

/// <summary>A conversation the caller owns, about a project the caller may still open.</summary>
public sealed record OpenConversation(Caller Caller, ConversationRow Conversation, Project Project);
