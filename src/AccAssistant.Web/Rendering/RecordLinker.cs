using System.Text.RegularExpressions;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>Finds the records a turn has read in the text of its answer; a label that means two records is left alone.</summary>
internal sealed class RecordLinker
{
    private readonly Dictionary<string, RecordLink> _records;
    private readonly Regex? _labels;

    public RecordLinker(ProjectAddress project, IEnumerable<ToolActivity> activities)
    {
        Project = project;
        _records = activities
            .SelectMany(activity => activity.Records.Concat(activity.Rows.Select(row => row.Record)))
            .Where(record => record.Label.Length > 1 && RecordAddress.IsSafe(record.Url))
            .GroupBy(record => record.Label, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Select(record => record.Url).Distinct().Count() == 1)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
        _labels = _records.Count == 0 ? null : Labels(_records.Keys);
    }

    public ProjectAddress Project { get; }

    public IEnumerable<LinkedText> Split(string text)
    {
        var from = 0;
        foreach (var match in _labels?.Matches(text) ?? Enumerable.Empty<Match>())
        {
            if (match.Index > from)
                yield return new LinkedText(text[from..match.Index], null);
            // The expression takes the sign for Kelvin for a k, the dictionary does not.
            yield return new LinkedText(match.Value, _records.GetValueOrDefault(match.Value.Replace('‑', '-')));
            from = match.Index + match.Length;
        }

        if (from < text.Length)
            yield return new LinkedText(text[from..], null);
    }

    /// <remarks>
    /// Longest first, and whole: RFI-11 is not in RFI-112, 033000-2 not in 033000-21, and "RFI #112" is no issue.
    /// Models like to write the hyphen that does not break.
    /// </remarks>
    private static Regex Labels(IEnumerable<string> labels)
    {
        var spelt = labels
            .OrderByDescending(label => label.Length)
            .ThenBy(label => label, StringComparer.Ordinal)
            .Select(label => Regex.Escape(label).Replace("-", "[-\u2011]", StringComparison.Ordinal));
        return new Regex(
            @"(?<![\p{L}\p{N}_#])(?<![\p{L}\p{N}_][-\u2011])(?<!\b(?:RFIs?|submittals?)\s(?=\#))(?:" + string.Join('|', spelt) + @")(?![\p{L}\p{N}_])(?![-\u2011.][\p{L}\p{N}_])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }
}
