using System.Runtime.CompilerServices;
using AccAssistant.Conversations.Commands;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Web.Languages;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace AccAssistant.Web.Chat;

/// <summary>The browser's door to conversations: checks, calls, returns. It remembers nothing between calls.</summary>
[Authorize]
public sealed class ChatHub(ChatDoor door, ConversationFor conversations, ProjectRecordsFor recordsFor, Suggestions suggestions, LiveAnswer live, SpokenLanguages languages, OpenSockets sockets) : Hub
{
    private static readonly string NotThere = Words.Known("This conversation is not there. Reload the page.");

    /// <summary>The person's at the other end of the connection.</summary>
    private Words Words => languages.For(Context.GetHttpContext()?.Request);

    public override Task OnConnectedAsync()
    {
        var caller = Context.User!.ToCaller();
        sockets.Opened(caller.UserId, caller.SessionId, Context);
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        sockets.Closed(Context);
        return base.OnDisconnectedAsync(exception);
    }

    public async Task<AskReply> Ask(AskCommand command)
    {
        if (!Guid.TryParseExact(command.RequestId, "D", out _))
            return new AskReply(null, Words["The question arrived damaged. Send it again."]);
        if (await door.EnterAsync(Context.User, command.ConversationId, Context.ConnectionAborted) is not { } open)
            return new AskReply(null, Words[NotThere]);

        if (command.ReadAgain)
            await recordsFor(open.Caller.UserId, open.Project.Id).ForgetAsync();
        var words = Words;
        var question = new Question(open.ContextIn(command.TimeZone), Context.User!.DisplayName(), command.Text ?? "", command.RequestId, command.ReplacesTurnId) { Language = words.Language, Format = words.Format };
        var outcome = await conversations(command.ConversationId).Ask(question);
        return new AskReply(outcome.TurnId, outcome.Refusal);
    }

    /// <summary>What happens in the conversation after an event, until the browser has enough. Leaving ends the following, never the turn.</summary>
    public async IAsyncEnumerable<TurnEvent> Follow(
        Guid conversationId,
        long afterEvent,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(Context.User, conversationId, cancellationToken) is not { } open)
            throw new HubException(Words[NotThere]);
        await foreach (var turnEvent in live.FollowAsync(open.Project.Id, conversationId, afterEvent, Words, cancellationToken))
            yield return turnEvent;
    }

    public async Task Stop(Guid conversationId)
    {
        if (await door.EnterAsync(Context.User, conversationId, Context.ConnectionAborted) is null)
            throw new HubException(Words[NotThere]);
        await conversations(conversationId).Stop();
    }

    /// <summary>How what stands before the cursor may go on: slash commands, their arguments, record numbers.</summary>
    public async Task<IReadOnlyList<Suggestion>> Suggest(Guid conversationId, string? text, string? timeZone)
    {
        if (await door.EnterAsync(Context.User, conversationId, Context.ConnectionAborted) is not { } open)
            throw new HubException(Words[NotThere]);
        return await suggestions.ForAsync(text ?? "", open.ContextIn(timeZone), Words, Context.ConnectionAborted);
    }
}
