using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What a reader saw of a turn, line by line, independent of how events were gathered on their way.</summary>
internal static class SeenTurn
{
    public static IEnumerable<string> Lines(Screen screen)
    {
        // Rounded lines of a reading come or not as the records are held or not.
        var events = screen.Events.Where(happened => happened is not (ToolProgress or AnswerRendered)).ToList();
        for (var index = 0; index < events.Count; index++)
        {
            switch (events[index])
            {
                case TurnStarted { Question: var question }:
                    yield return $"? {question}";
                    break;
                case TurnProgress { Text: var text } when events[index + 1] is not TurnProgress:
                    yield return $"… {text}";
                    break;
                case ToolStarted or ToolFinished when events[index - 1] is not (ToolStarted or ToolFinished):
                    foreach (var line in LookUps([.. events.Skip(index).TakeWhile(happened => happened is ToolStarted or ToolFinished)]))
                        yield return line;
                    break;
                case AnswerWithdrawn { Number: var number }:
                    yield return $"withdrawn: {screen.At(number - 1).Text}";
                    break;
                case TurnEnded ended:
                    foreach (var line in screen.Blocks.SelectMany(BlockLines))
                        yield return $"| {line}";
                    yield return $"{ended.Status} {ended.Failure}".TrimEnd();
                    yield return $"notes {ended.Notes.Write()}";
                    break;
            }
        }
    }

    /// <summary>Calls run side by side; which ends first is nobody's promise.</summary>
    private static IEnumerable<string> LookUps(List<TurnEvent> events)
    {
        var started = events.OfType<ToolStarted>().ToList();
        var order = started.Select(start => start.CallId).ToList();
        return
        [
            .. started.Select(start => $"> {start.CallId} {start.Text}"),
            .. events.OfType<ToolFinished>().Select(finished => finished.Activity).OrderBy(activity => order.IndexOf(activity.CallId))
                .Select(activity => $"< {activity.CallId} {activity.ResultId} {activity.Text} {activity.Failure}".TrimEnd()),
        ];
    }

    private static IEnumerable<string> BlockLines(string block)
    {
        var body = Page.Of(block).Body!;
        foreach (var control in body.QuerySelectorAll(".not-copied"))
            control.Remove();
        foreach (var row in body.QuerySelectorAll("tr"))
        {
            yield return string.Join(" | ", row.Children.Select(cell => cell.Words()));
            row.Remove();
        }

        if (body.Words() is { Length: > 0 } words)
            yield return words;
    }
}
