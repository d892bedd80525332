using System.Globalization;
using System.Text;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>A result's groups as a small table: name, count, and what was measured.</summary>
internal static class GroupsTable
{
    private const string By = "by ";

    /// <param name="name">What was grouped, for who cannot see it.</param>
    /// <param name="all">The figures over all records; the last row.</param>
    /// <param name="caption">Safe HTML under the table.</param>
    public static string Render(string name, string groupedBy, IReadOnlyList<ResultGroup> groups, ResultGroup all, string caption)
    {
        var by = groupedBy.StartsWith(By, StringComparison.OrdinalIgnoreCase) ? groupedBy[By.Length..] : groupedBy;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""<figure class="groups"><div class="groups-scroll" tabindex="0" role="region" aria-label="{HtmlText.Of($"{name}, by {by}")}"><table><thead><tr><th scope="col">{SortButton.Of(Capital(by))}</th><th scope="col" class="figure">{SortButton.Of("Count")}</th>""");
        if (all.Measure is { } measure)
            html.Append(CultureInfo.InvariantCulture, $"""<th scope="col" class="figure">{SortButton.Of("Mean " + measure.Name)}</th><th scope="col" class="figure">{SortButton.Of("Median")}</th>""");
        html.Append("</tr></thead><tbody>");
        foreach (var group in groups)
            AppendRow(html, group, measured: all.Measure is not null);
        html.Append("</tbody><tfoot>");
        AppendRow(html, all, measured: all.Measure is not null);
        return html.Append("</tfoot></table></div><figcaption>").Append(caption).Append("</figcaption></figure>").ToString();
    }

    private static void AppendRow(StringBuilder html, ResultGroup group, bool measured)
    {
        html.Append(CultureInfo.InvariantCulture, $"""<tr><th scope="row"><bdi>{HtmlText.Of(group.Name)}</bdi></th><td class="figure">{group.Count:N0}</td>""");
        if (measured)
            html.Append(CultureInfo.InvariantCulture, $"""<td class="figure">{Days(group.Measure?.Mean)}</td><td class="figure">{Days(group.Measure?.Median)}</td>""");
        html.Append("</tr>");
    }

    private static string Days(decimal? days) =>
        days?.ToString("#,0.#", CultureInfo.InvariantCulture) ?? """<span class="not-set">none</span>""";

    private static string Capital(string by) => by.Length == 0 ? "Group" : char.ToUpperInvariant(by[0]) + by[1..];
}
