namespace AccAssistant.Conversations.Checks;

/// <summary>Finds doubted figures again in a text that is shown.</summary>
public static class DoubtMarks
{
    /// <summary>Where they stand, in order: as whole figures, never as a part of another one.</summary>
    /// <param name="text">Without markup.</param>
    public static IEnumerable<(int Start, int End)> Find(string text, IReadOnlyList<string> doubts)
    {
        if (doubts.Count == 0)
        {
            return [];
        }

        var sought = doubts.ToHashSet(StringComparer.Ordinal);
        return FigureReader.Read(text).Where(figure => sought.Contains(AsWritten.Of(text, figure))).Select(figure => (figure.Start, figure.End));
    }
}
