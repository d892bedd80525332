using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Support;

/// <summary>What a browser shows of one turn, built from the events as <c>turn-view.ts</c> does.</summary>
public sealed class Screen
{
    private readonly List<TurnEvent> events = [];
    private List<string> blocks = [];

    public IReadOnlyList<TurnEvent> Events => events;

    public IReadOnlyList<string> Blocks => blocks;

    public string Tail { get; private set; } = "";

    /// <summary>The answer as HTML.</summary>
    public string Html => string.Join('\n', blocks);

    /// <summary>The answer as a reader reads it, tables included.</summary>
    public string Text => Page.Of(Html + "<p>" + System.Net.WebUtility.HtmlEncode(Tail) + "</p>").Body!.TextContent.Trim();

    public TurnEnded? Ended => events.OfType<TurnEnded>().SingleOrDefault();

    public IReadOnlyList<ToolActivity> Activities => [.. events.OfType<ToolFinished>().Select(finished => finished.Activity)];

    /// <summary>The screen as it was at that event.</summary>
    public Screen At(long number)
    {
        var earlier = new Screen();
        foreach (var turnEvent in events.TakeWhile(turnEvent => turnEvent.Number <= number))
            earlier.Show(turnEvent);
        return earlier;
    }

    public void Show(TurnEvent turnEvent)
    {
        events.Add(turnEvent);
        switch (turnEvent)
        {
            case AnswerRendered rendered:
                blocks = [.. blocks.Take(rendered.FirstBlock), .. rendered.Blocks];
                Tail = rendered.Tail;
                break;
            case AnswerWithdrawn:
                (blocks, Tail) = ([], "");
                break;
        }
    }
}
