using System.Runtime.CompilerServices;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Chat;

/// <summary>A conversation's events as a browser shows them, from any number on.</summary>
public sealed partial class LiveAnswer(ConversationFor conversations, EndedBy endedBy, AnswerMarkdown markdown, ILogger<LiveAnswer> logger)
{
    /// <summary>
    /// The events after <paramref name="afterEvent"/>. The turn it lies in is replayed from its start, unseen, because what
    /// a piece of Markdown looks like depends on what came before it.
    /// </summary>
    public async IAsyncEnumerable<TurnEvent> FollowAsync(
        ProjectAddress project,
        Guid conversationId,
        long afterEvent,
        Words words,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var turnBegan = await endedBy(conversationId, afterEvent, cancellationToken);
        var cutOff = false;
        do
        {
            var renderer = new AnswerRenderer(markdown, project, conversationId, words);
            var heardMore = false;
            await using var events = conversations(conversationId).Follow(turnBegan, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(events, cancellationToken) is var next && (cutOff = next.CutOff) is false && next.Event is { } turnEvent)
            {
                heardMore |= turnEvent.Number > afterEvent;
                if (turnEvent is TurnStarted)
                    turnBegan = turnEvent.Number - 1;
                foreach (var rendered in renderer.Render(turnEvent).Where(rendered => rendered.Number > afterEvent))
                    yield return rendered;
                afterEvent = Math.Max(afterEvent, turnEvent.Number);
            }

            // Cut off again before anything new: it would go on for ever.
            if (cutOff && !heardMore)
                yield break;
        }
        while (cutOff);
    }

    /// <summary>The next event; none at the end. The log lets go of a reader that pauses for long, who then comes back for the rest.</summary>
    private async Task<(TurnEvent? Event, bool CutOff)> NextAsync(IAsyncEnumerator<TurnEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            return (await events.MoveNextAsync() ? events.Current : null, false);
        }
        catch (Exception error) when (error is not OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Log.CutOff(logger, error);
            return (null, true);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Following a conversation was cut off.")]
        public static partial void CutOff(ILogger logger, Exception error);
    }
}
