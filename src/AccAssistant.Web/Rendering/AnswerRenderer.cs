using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>
/// Turns what a turn writes into what a browser shows. One renderer per follower, fed from a turn's first event:
/// the same events give the same screens under the same numbers, so a reader may come back at any number.
/// </summary>
public sealed class AnswerRenderer(AnswerMarkdown markdown, ProjectAddress project, Guid conversation, Words words)
{
    private AnswerDocument? _document;
    private string _tail = "";

    /// <summary>The events for the browser, all with the number of <paramref name="turnEvent"/>.</summary>
    public IEnumerable<TurnEvent> Render(TurnEvent turnEvent)
    {
        switch (turnEvent)
        {
            case TurnStarted:
                _document = null;
                _tail = "";
                return [turnEvent];
            case AnswerText text:
                Document(turnEvent).Append(text.Text);
                return [Change(turnEvent)];
            case AnswerWithdrawn:
                Document(turnEvent).Withdraw();
                _tail = "";
                return [turnEvent];
            case ToolFinished finished:
                Document(turnEvent).Add(finished.Activity);
                return WithChange(Slim(finished, words), changeFirst: false);
            case TurnEnded ended:
                Document(turnEvent).Complete(ended.Notes.Doubts);
                return WithChange(turnEvent, changeFirst: true);
            default:
                return [turnEvent];
        }
    }

    private AnswerDocument Document(TurnEvent turnEvent) =>
        _document ??= new AnswerDocument(markdown, new TurnAddress(project, conversation, turnEvent.TurnId), words);

    private IEnumerable<TurnEvent> WithChange(TurnEvent turnEvent, bool changeFirst)
    {
        var tail = _tail;
        var change = Change(turnEvent);
        if (change.Blocks.Count == 0 && change.Tail == tail)
            return [turnEvent];
        return changeFirst ? [change, turnEvent] : [turnEvent, change];
    }

    private AnswerRendered Change(TurnEvent cause)
    {
        var document = Document(cause);
        var (standing, blocks) = document.Fresh();
        _tail = document.Tail();
        return new AnswerRendered(cause.Number, cause.TurnId, standing, blocks, _tail);
    }

    // The browser needs the line and the receipt; tables come as blocks, links are in the text.
    private static ToolFinished Slim(ToolFinished finished, Words words) =>
        finished with { Activity = finished.Activity with { Receipt = finished.Activity.Receipt?.In(words), SetId = null, GroupedBy = null, Groups = [], GroupCount = 0, Across = [], AcrossAll = [], Measure = null, Columns = [], Rows = [], Records = [] } };
}
