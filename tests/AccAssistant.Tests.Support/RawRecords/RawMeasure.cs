namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>Calendar days over records.</summary>
internal sealed record RawMeasure(int Count, decimal? Mean, decimal? Median)
{
    public static RawMeasure Of(string measure, IEnumerable<RawRecord> records)
    {
        var days = records
            .Select(record => measure switch { "days open" => record.DaysOpen, "days late" => record.DaysLate, _ => record.ResponseTime })
            .OfType<int>()
            .Order()
            .ToList();
        if (days.Count == 0)
            return new RawMeasure(0, null, null);

        var middle = (days[(days.Count - 1) / 2] + (decimal)days[days.Count / 2]) / 2;
        return new RawMeasure(days.Count, Math.Round(days.Sum() / (decimal)days.Count, 1, MidpointRounding.AwayFromZero), middle);
    }
}
