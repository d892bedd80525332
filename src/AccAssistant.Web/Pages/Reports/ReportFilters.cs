using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>How a report was narrowed, ordered and grouped, as its address says it.</summary>
public sealed record ReportFilters
{
    [FromQuery(Name = "text")]
    public string? Text { get; init; }

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    [FromQuery(Name = "party")]
    public string? Party { get; init; }

    [FromQuery(Name = "discipline")]
    public string? Discipline { get; init; }

    [FromQuery(Name = "location")]
    public string? Location { get; init; }

    [FromQuery(Name = "division")]
    public string? Division { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>Since when changes are told, in words.</summary>
    [FromQuery(Name = "since")]
    public string? Since { get; init; }

    /// <summary>The same as a day; it counts before the words.</summary>
    [FromQuery(Name = "sinceDay")]
    public string? SinceDay { get; init; }

    /// <summary>Any other part of a query, in its text form.</summary>
    [FromQuery(Name = "where")]
    public string? Where { get; init; }

    [FromQuery(Name = "group")]
    public string? Group { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    /// <summary>As the records read it. Only what the report takes is in it.</summary>
    public string QueryOf(ReportListing report)
    {
        var parts = new List<string>();
        Add("text", Text, report.NeedsText);
        Add("status", Status, report.Filters.Contains("status"));
        Add("assignee", Party, report.Filters.Contains("assignee"));
        Add("discipline", Discipline, report.Filters.Contains("discipline"));
        Add("location", Location, report.Filters.Contains("location"));
        Add("division", Division, report.Filters.Contains("division"));
        Add("due", From is { Length: > 0 } || To is { Length: > 0 } ? $"{From}..{To}" : null, report.Filters.Contains("due"));
        Add("since", string.IsNullOrWhiteSpace(SinceDay) ? Since : SinceDay, report.TakesSince);
        Add("group", Group, report.Groupings.Count > 0);
        Add("sort", Sort, true);
        return string.Join("; ", Where is { Length: > 0 } ? parts.Append(Where) : parts);

        void Add(string key, string? value, bool taken)
        {
            if (taken && !string.IsNullOrWhiteSpace(value))
                parts.Add(QueryText.Part(key, value.Trim()));
        }
    }

    /// <summary>The same, with what <see cref="Where"/> says in the fields a page has for it: there it is seen, and can be changed.</summary>
    public ReportFilters InFields(ReportListing report)
    {
        var (filters, others) = (this with { Where = null }, new List<string>());
        foreach (var part in QueryText.Parts(Where ?? ""))
        {
            if (filters.With(part, report) is { } more)
                filters = more;
            else
                others.Add(part);
        }

        return filters with { Where = others.Count == 0 ? null : string.Join("; ", others) };
    }

    /// <summary>Null where no empty field takes the part as it is.</summary>
    private ReportFilters? With(string part, ReportListing report)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return null;

        var (key, value) = (part[..colon].Trim(), part[(colon + 1)..].Trim());
        var taken = report.Filters.Contains(key) && QueryText.Part(key, value) == $"{key}: {value}";
        return key switch
        {
            "status" when taken && Status is null && report.Statuses.Contains(value) => this with { Status = value },
            "assignee" when taken && Party is null => this with { Party = value },
            "discipline" when taken && Discipline is null => this with { Discipline = value },
            "location" when taken && Location is null => this with { Location = value },
            "division" when taken && Division is null => this with { Division = value },
            "group" when Group is null && report.Groupings.Contains(value) => this with { Group = value },
            "text" when report.NeedsText && Text is null && QueryText.Part(key, value) == $"{key}: {value}" => this with { Text = value },
            _ => null,
        };
    }

    /// <summary>Whether anything but the order was chosen.</summary>
    public bool Any => this with { Sort = null } != new ReportFilters();

    /// <summary>An address with these filters.</summary>
    /// <param name="more">Further parts; null leaves one out.</param>
    public string On(string address, params IEnumerable<(string Name, string? Value)> more)
    {
        (string Name, string? Value)[] all =
        [
            ("text", Text), ("status", Status), ("party", Party), ("discipline", Discipline), ("location", Location), ("division", Division),
            ("from", From), ("to", To), ("since", Since), ("sinceDay", SinceDay), ("where", Where), ("group", Group), ("sort", Sort), .. more,
        ];
        // The later of two counts.
        return QueryHelpers.AddQueryString(address, all.GroupBy(part => part.Name).Select(same => KeyValuePair.Create(same.Key, same.Last().Value)).Where(part => !string.IsNullOrEmpty(part.Value)));
    }
}
