using AccAssistant.Conversations.Turns;

namespace AccAssistant.Conversations.Checks;

/// <summary>What the figures of an answer may come from.</summary>
/// <param name="Told">What the model was told of project, person and calendar for this turn.</param>
/// <param name="Results">Every tool call of this turn, in order.</param>
internal sealed record AnswerEvidence(string Question, string Told, IReadOnlyList<ToolOutcome> Results)
{
    public KnownFigures Known()
    {
        var known = new KnownFigures();
        known.AddAsked(Question);
        known.AddSaid(Told);
        AddNearDays(known);
        var reading = new ResultReading(known);
        foreach (var result in Results)
        {
            reading.Read(result);
        }

        var matched = Results.Select(result => result.Activity.Receipt?.Matched).OfType<int>().ToList();
        known.AddResult(matched.Sum());
        for (var first = 0; first < matched.Count; first++)
        {
            for (var second = first + 1; second < matched.Count; second++)
            {
                known.AddResult(matched[first] + matched[second]);
            }
        }

        return known;
    }

    /// <summary>Days a reader works out from what was said: yesterday, a week on, "in the next 14 days", a month's first and last day.</summary>
    private void AddNearDays(KnownFigures known)
    {
        var days = FigureReader.Read(Told).SelectMany(figure => figure.Days).Where(day => day is { Year: not null, Exists: true }).Select(day => new DateOnly(day.Year!.Value, day.Month, day.Day)).ToList();
        var spans = FigureReader.Read(Question).Where(figure => figure.Kind == FigureKind.Count).SelectMany(figure => figure.Values).Where(value => value is >= 1 and <= 366).Select(value => (int)value).Concat([1, 6, 7]).ToList();
        foreach (var day in days.Where(day => day.Year is > 1 and < 9999))
        {
            foreach (var span in spans)
            {
                known.AddDay(day.AddDays(span));
                known.AddDay(day.AddDays(-span));
            }

            for (var month = -1; month <= 1; month++)
            {
                var first = new DateOnly(day.Year, day.Month, 1).AddMonths(month);
                known.AddDay(first);
                known.AddDay(first.AddMonths(1).AddDays(-1));
            }
        }
    }
}
