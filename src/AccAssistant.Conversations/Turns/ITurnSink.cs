namespace AccAssistant.Conversations.Turns;

/// <summary>Where a turn tells what happens in it. Calls return at once and may come from any thread, one at a time.</summary>
public interface ITurnSink
{
    /// <summary>What the turn is doing; each replaces the one before.</summary>
    void Progress(string text);

    void ToolStarted(string callId, string text);

    void ToolProgress(string callId, string text);

    void ToolFinished(ToolCall call);

    /// <summary>More Markdown of the answer.</summary>
    void Text(string text);

    /// <summary>The text so far was not the answer.</summary>
    void Withdrawn();

    /// <summary>Done when there is room for more. Who reads the model waits here before reading on, and so the endpoint waits too while what it said is not told.</summary>
    ValueTask RoomAsync(CancellationToken cancellationToken);
}
