namespace AccAssistant.Conversations.Turns;

/// <summary>Events a reader has not heard yet, as few as say the same.</summary>
internal static class PiledUp
{
    /// <summary>Pieces of text that follow each other are one with the number of the last; of progress only the newest is told.</summary>
    public static List<TurnEvent> Of(IReadOnlyList<TurnEvent> events) => Of(events, happened => happened, (_, told) => told);

    /// <summary>The same of what carries events.</summary>
    public static List<T> Of<T>(IReadOnlyList<T> carriers, Func<T, TurnEvent> eventOf, Func<T, TurnEvent, T> with)
    {
        var told = new List<T>(carriers.Count);
        for (var at = 0; at < carriers.Count; at++)
        {
            var first = at;
            while (at + 1 < carriers.Count && IsPassedOver(eventOf(carriers[at]), eventOf(carriers[at + 1])))
            {
                at++;
            }

            told.Add(eventOf(carriers[at]) is AnswerText text && at > first
                ? with(carriers[at], text with { Text = string.Concat(Enumerable.Range(first, at - first + 1).Select(piece => ((AnswerText)eventOf(carriers[piece])).Text)) })
                : carriers[at]);
        }

        return told;
    }

    private static bool IsPassedOver(TurnEvent earlier, TurnEvent later) => (earlier, later) switch
    {
        (AnswerText, AnswerText) or (TurnProgress, TurnProgress) => earlier.TurnId == later.TurnId,
        (ToolProgress first, ToolProgress second) => first.CallId == second.CallId,
        _ => false,
    };
}
