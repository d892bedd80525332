using AccAssistant.Conversations.Commands;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What may be asked next about the last answer of a conversation; nothing about any other, whose result is no longer the last.</summary>
public sealed class NextModel(ChatDoor door, FindTurn findTurn, ConversationTurns turns, NextSteps steps, Words words) : PageModel
{
    public IReadOnlyList<NextStep> Steps { get; private set; } = [];

    /// <summary>Which of the answer's results they go on from, in words; null where it has only one.</summary>
    public string? Of { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, Guid turnId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open
            || await findTurn(conversationId, turnId, cancellationToken) is not { Turn: var turn })
            return NotFound();

        if (turn.Status == TurnStatus.Completed
            && await turns.LatestAsync(conversationId, 1, cancellationToken) is { Turns: [{ Turn.Id: var last }] } && last == turnId
            && ToolActivity.ResultsOf(TurnActivity.Read(turn.Activity)).ToList() is [.., var result] results)
        {
            Steps = await steps.ForAsync(result, open.ContextOf(result), words, cancellationToken);
            if (results.Exists(other => other.Query != result.Query))
                Of = PhraseBook.Filter(result.Receipt!.Filter, words);
        }

        return Page();
    }
}
