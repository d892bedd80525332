using System.Text.RegularExpressions;
using AccAssistant.Conversations.Wording;
using AngleSharp.Dom;
using Ganss.Xss;

namespace AccAssistant.Web.Rendering;

/// <summary>What may leave the Markdown renderer, and what we add to it: hosts behind links, record links, room for wide tables.</summary>
internal sealed partial class AnswerHtml
{
    private static readonly HashSet<string> NeverLinkedIn = ["A", "CODE", "PRE"];

    private readonly HtmlSanitizer _sanitizer = CreateSanitizer();

    public string Clean(string html, RecordLinker linker, IReadOnlyList<string> doubts, Words words)
    {
        using var document = _sanitizer.SanitizeDom(html);
        var body = document.Body!;
        // Written as &#x202E; a mark that reorders the line, the host behind a link included, comes out of the Markdown only here.
        foreach (var text in body.Descendants<IText>())
            text.Data = PlainText.Of(text.Data);
        foreach (var anchor in body.QuerySelectorAll("a").ToList())
            ShowWhereItGoes(anchor);
        foreach (var text in TextsIn(body).ToList())
            LinkRecords(text, linker);
        foreach (var table in body.QuerySelectorAll("table").ToList())
            GiveRoom(table);
        DoubtHtml.Mark(body, doubts, words);
        return body.InnerHtml.Trim();
    }

    private static void ShowWhereItGoes(IElement anchor)
    {
        var goesTo = Uri.TryCreate(anchor.GetAttribute("href"), UriKind.Absolute, out var address) ? address : null;
        if (goesTo is not { Scheme: "https" or "mailto" })
        {
            anchor.Replace([.. anchor.ChildNodes]);
            return;
        }

        OpenElsewhere(anchor, goesTo.AbsoluteUri);
        var shown = goesTo.Scheme == "mailto" ? goesTo.AbsoluteUri["mailto:".Length..] : goesTo.IdnHost;
        if (anchor.TextContent.Trim() == shown)
            return;
        var host = anchor.Owner!.CreateElement("span");
        host.ClassName = "link-host";
        host.TextContent = $" ({shown})";
        anchor.After(host);
    }

    private static void LinkRecords(IText text, RecordLinker linker)
    {
        var pieces = linker.Split(text.Data).ToList();
        if (pieces.TrueForAll(piece => piece.Record is null))
            return;
        text.Replace([.. pieces.Select(piece => Node(text.Owner!, piece, linker.Project))]);
    }

    private static INode Node(IDocument document, LinkedText piece, ProjectAddress project)
    {
        if (piece.Record is null)
            return document.CreateTextNode(piece.Text);
        var anchor = document.CreateElement("a");
        anchor.ClassName = "record";
        anchor.TextContent = piece.Text;
        anchor.SetAttribute("data-peek", project.OfPeek(piece.Record));
        OpenElsewhere(anchor, piece.Record.Url);
        return anchor;
    }

    private static void OpenElsewhere(IElement anchor, string address)
    {
        anchor.SetAttribute("href", address);
        anchor.SetAttribute("target", "_blank");
        anchor.SetAttribute("rel", "noopener noreferrer");
    }

    private static void GiveRoom(IElement table)
    {
        foreach (var cell in table.QuerySelectorAll("th, td"))
            cell.SetAttribute("dir", "auto");
        foreach (var cell in table.QuerySelectorAll("td").Where(cell => Figure().IsMatch(cell.TextContent)))
            cell.ClassName = "figure";
        foreach (var heading in table.QuerySelectorAll("thead th").Where(heading => heading.QuerySelector("a") is null))
            MakeSortable(heading);
        var room = table.Owner!.CreateElement("div");
        room.ClassName = "table-scroll";
        room.SetAttribute("tabindex", "0");
        room.SetAttribute("role", "region");
        room.SetAttribute("aria-label", "Table");
        table.Replace(room);
        room.Append(table);
    }

    private static void MakeSortable(IElement heading)
    {
        var button = heading.Owner!.CreateElement("button");
        button.SetAttribute("type", "button");
        button.ClassName = SortButton.Class;
        button.Append([.. heading.ChildNodes]);
        heading.Append(button);
    }

    private static IEnumerable<IText> TextsIn(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                yield return text;
            else if (!NeverLinkedIn.Contains(child.NodeName))
                foreach (var inner in TextsIn(child))
                    yield return inner;
        }
    }

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p", "br", "em", "strong", "del", "code", "pre", "ul", "ol", "li", "blockquote", "hr",
                "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "start" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        });
        sanitizer.KeepChildNodes = true;
        return sanitizer;
    }

    [GeneratedRegex(@"^\s*[-−+]?[\d.,’\s]*\d\s*%?\s*$")]
    private static partial Regex Figure();
}
