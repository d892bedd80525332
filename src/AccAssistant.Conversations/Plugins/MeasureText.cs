using System.Globalization;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>A measure in a few words; days throughout.</summary>
internal static class MeasureText
{
    /// <summary>e.g. "days open: 43 records, mean 12.4, median 9, most 88".</summary>
    public static string Whole(ResultMeasure measure) => measure is { Mean: { } mean, Median: { } median, Most: { } most }
        ? string.Create(CultureInfo.InvariantCulture, $"{measure.Name}: {measure.Count} {(measure.Count == 1 ? "record" : "records")}, mean {mean:0.#}, median {median:0.#}, most {most}")
        : $"{measure.Name}: no record has it";

    /// <summary>A group's, e.g. "mean 14.2, median 12"; with over how many where some of its records lack it.</summary>
    public static string Of(ResultGroup group) => group.Measure is { Mean: { } mean, Median: { } median } measure
        ? string.Create(CultureInfo.InvariantCulture, $"mean {mean:0.#}, median {median:0.#}{(measure.Count < group.Count ? $", of {measure.Count}" : "")}")
        : $"no {group.Measure?.Name}";
}
