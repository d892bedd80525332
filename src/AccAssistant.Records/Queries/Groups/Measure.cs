using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>Calendar days that can be averaged.</summary>
/// <param name="Of">Null for a record without the value: it is in no mean.</param>
/// <param name="Definition">What is measured, given the day of the question.</param>
internal sealed record Measure(string Word, string Column, IReadOnlyList<RecordModule> Modules, Func<RecordEntry, DateOnly, int?> Of, Func<DateOnly, string> Definition)
{
    public static readonly Measure DaysOpen = new(
        "days open",
        "Days open",
        ModuleWords.All,
        (entry, today) => entry.DaysOpen(today),
        today => $"days open = calendar days from created to {today.Text()}, or to when it was answered or closed");

    public static readonly Measure DaysLate = new(
        "days late",
        "Days late",
        ModuleWords.All,
        (entry, today) => entry.DaysLate(today),
        today => $"days late = calendar days from the due date to {today.Text()}, of overdue records only");

    public static readonly Measure ResponseTime = new(
        "response time",
        "Response time",
        [RecordModule.Rfis, RecordModule.Submittals],
        (entry, _) => entry.ResponseTime(),
        _ => "response time = calendar days from created to answered, of answered records only");

    public static readonly IReadOnlyList<Measure> All = [DaysOpen, DaysLate, ResponseTime];

    public static Measure? Find(string word) => word switch
    {
        "age" or "ageing" or "aging" => DaysOpen,
        "lateness" or "delay" => DaysLate,
        "time to answer" or "turnaround" => ResponseTime,
        _ => All.FirstOrDefault(measure => measure.Word == word),
    };

    public ResultMeasure Over(List<int> values)
    {
        if (values.Count == 0)
            return new ResultMeasure(Word, 0, null, null, null);

        values.Sort();
        var middle = values.Count / 2;
        var median = values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + (decimal)values[middle]) / 2;
        var mean = decimal.Round(values.Sum(value => (decimal)value) / values.Count, 1, MidpointRounding.AwayFromZero);
        return new ResultMeasure(Word, values.Count, mean, median, values[^1]);
    }
}
