using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>A stretch of a conversation's turns, and the ways to those before and after.</summary>
/// <param name="Earlier">Address of the turns before; null when there are none.</param>
/// <param name="Latest">Address of the latest turns; null when they are among these.</param>
public sealed record TurnsView(IReadOnlyList<TurnView> Turns, string? Earlier, string? Latest)
{
    /// <summary>Turns shown at once.</summary>
    public const int Shown = 30;

    public static TurnsView Of(TurnStretch stretch, Project project, ProjectAddress address, Guid conversationId, AnswerMarkdown markdown, Words words) => new(
        [.. stretch.Turns.Select(turn => TurnView.Of(turn, project, address, markdown, words))],
        stretch is { Earlier: true, Turns: [var first, ..] } ? FormattableString.Invariant($"{address.OfConversation(conversationId)}/turns?before={first.Turn.Place}") : null,
        stretch.Later ? address.OfConversation(conversationId) : null);
}
