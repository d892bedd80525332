using System.Globalization;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Tests.Proof.Queries;

/// <summary>Holds an answer of the product against the one worked out from raw JSON.</summary>
internal static class RawAnswer
{
    public static void AssertEqual(RawProject project, RawQuery query, RecordReply reply)
    {
        Assert.True(reply is Answered, reply.ToString());
        var result = ((Answered)reply).Result;
        var expected = query.Fitting(project);
        Assert.Empty(result.Receipt.Missing);
        Assert.Equal(expected.Count, result.Receipt.Matched);
        AssertRows(query, expected, result);
        AssertGroups(project, query, expected, result);
        if (query.Measure is { } measure)
            AssertMeasure(RawMeasure.Of(measure, expected), result.Measure);
    }

    private static void AssertRows(RawQuery query, IReadOnlyList<RawRecord> expected, ResultSet result)
    {
        var byId = expected.ToDictionary(record => record.Id);
        var shown = result.Rows.Select(row => byId[row.Record.Id]).ToList();
        Assert.Equal(Math.Min(query.Top ?? 200, expected.Count), shown.Count);
        Assert.Equal(shown.Count, shown.Distinct().Count());
        if (query.Sort is not { } sort)
            return;

        var (key, descending) = sort.EndsWith(" desc", StringComparison.Ordinal) ? (sort[..^5], true) : (sort, false);
        var all = expected.Select(record => RawQuery.SortValue(record, key)).ToList();
        var values = all.OfType<IComparable>();
        var sorted = (descending ? values.OrderDescending() : values.Order()).Concat<IComparable?>(all.Where(value => value is null)).Take(shown.Count);
        Assert.Equal(sorted, shown.Select(record => RawQuery.SortValue(record, key)));
    }

    private static void AssertGroups(RawProject project, RawQuery query, IReadOnlyList<RawRecord> expected, ResultSet result)
    {
        if (query.Group is null)
        {
            Assert.Empty(result.Groups);
            return;
        }

        var groups = query.Grouped(expected, project.Today);
        Assert.Equal(
            groups.Select(group => Words(group.Key, group.Value.Count)).Order(StringComparer.OrdinalIgnoreCase),
            result.Groups.Select(group => Words(Known(group.Name, query.Group), group.Count)).Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
        if (query.Measure is not { } measure)
            return;

        foreach (var group in result.Groups)
            AssertMeasure(RawMeasure.Of(measure, groups[Known(group.Name, query.Group)]), group.Measure);
    }

    private static void AssertMeasure(RawMeasure expected, ResultMeasure? measured) =>
        Assert.Equal(expected, measured is null ? null : new RawMeasure(measured.Count, measured.Mean, measured.Median));

    /// <summary>What MasterFormat calls a division is no concern of the raw records.</summary>
    private static string Known(string name, string group) => group == "division" && char.IsAsciiDigit(name[0]) ? name[..2] : name;

    private static string Words(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"{name}: {count}");
}
