using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Reports.Changes;

namespace AccAssistant.Records.Reports;

/// <summary>How a section of a report is made.</summary>
/// <param name="Where">Its query; <c>{today-14}</c> stands for the day fourteen days ago.</param>
internal sealed partial record SectionPlan(string Name, string Title, string Where, SectionShape Shape = SectionShape.Rows)
{
    /// <summary>Since when changes are told, where the request does not say it.</summary>
    public Since Since { get; init; } = Since.LastVisit;

    /// <summary>Its query on one day.</summary>
    public string WhereOn(DateOnly today) =>
        DayPattern().Replace(Where, match => today.Plus(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Text());

    [GeneratedRegex(@"\{today([+-]\d+)\}")]
    private static partial Regex DayPattern();
}
