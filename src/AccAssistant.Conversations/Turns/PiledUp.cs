using System.Text;

namespace AccAssistant.Conversations.Turns;

/// <summary>Events a reader has not heard yet, as few as say the same.</summary>
internal static class PiledUp
{
    /// <summary>Pieces of text that follow each other are one with the number of the last; of progress only the newest is told.</summary>
    public static List<TurnEvent> Of(IReadOnlyList<TurnEvent> events)
    {
        var told = new List<TurnEvent>(events.Count);
        for (var at = 0; at < events.Count; at++)
        {
            var last = at;
            while (last + 1 < events.Count && IsPassedOver(events[last], events[last + 1]))
            {
                last++;
            }

            told.Add(events[last] is AnswerText text && last > at ? text with { Text = TextOf(events, at, last) } : events[last]);
            at = last;
        }

        return told;
    }

    private static bool IsPassedOver(TurnEvent earlier, TurnEvent later) => (earlier, later) switch
    {
        (AnswerText, AnswerText) or (TurnProgress, TurnProgress) => earlier.TurnId == later.TurnId,
        (ToolProgress first, ToolProgress second) => first.CallId == second.CallId,
        _ => false,
    };

    private static string TextOf(IReadOnlyList<TurnEvent> events, int first, int last)
    {
        var text = new StringBuilder();
        for (var at = first; at <= last; at++)
        {
            text.Append(((AnswerText)events[at]).Text);
        }

        return text.ToString();
    }
}
