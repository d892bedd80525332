using System.Globalization;
using System.Text;

namespace AccAssistant.Web.Rendering;

/// <summary>The frame of a small table of figures: it moves sideways in itself, is named for who cannot see it, and each column is ordered by.</summary>
internal static class FiguresTable
{
    /// <param name="name">What it shows, as plain text.</param>
    /// <param name="heads">Plain text; and whether figures stand below it.</param>
    /// <param name="body">Safe HTML of its rows.</param>
    /// <param name="foot">Safe HTML of the row over all the others; empty for none.</param>
    /// <param name="caption">Safe HTML under the table.</param>
    public static string Html(string name, IEnumerable<(string Text, bool IsFigure)> heads, StringBuilder body, string foot, string caption)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""<figure class="groups"><div class="groups-scroll" tabindex="0" role="region" aria-label="{HtmlText.Of(name)}"><table><thead><tr>""");
        foreach (var (text, isFigure) in heads)
            html.Append(CultureInfo.InvariantCulture, $"""<th scope="col"{(isFigure ? " class=\"figure\"" : "")}>{SortButton.Of(text)}</th>""");
        html.Append("</tr></thead><tbody>").Append(body).Append("</tbody>");
        if (foot.Length > 0)
            html.Append("<tfoot>").Append(foot).Append("</tfoot>");
        return html.Append("</table></div><figcaption>").Append(caption).Append("</figcaption></figure>").ToString();
    }
}
