using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Exports;

/// <summary>What goes into a person's export, settled before its first byte is sent.</summary>
/// <param name="Projects">Those of their conversations and visits that they may open now.</param>
/// <param name="Conversations">About those projects only.</param>
/// <param name="LeftOut">Conversations about other projects.</param>
public sealed record ExportPlan(
    Caller Caller,
    string Name,
    string? Email,
    IReadOnlyDictionary<ProjectId, Project> Projects,
    IReadOnlyList<KeptConversation> Conversations,
    int LeftOut);
