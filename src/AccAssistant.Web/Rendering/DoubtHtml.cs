using System.Text;
using AccAssistant.Conversations.Checks;
using AccAssistant.Conversations.Wording;
using AngleSharp.Dom;

namespace AccAssistant.Web.Rendering;

/// <summary>Marks doubted figures in an answer's HTML. Nothing a model writes comes out of the allow-list as such a mark.</summary>
internal static class DoubtHtml
{
    private static readonly HashSet<string> Inline = ["A", "EM", "STRONG", "DEL", "CODE", "SPAN"];

    public static void Mark(IElement body, IReadOnlyList<string> doubts, Words words)
    {
        if (doubts.Count == 0)
            return;
        var (text, places) = TextOf(body);
        foreach (var (start, end) in DoubtMarks.Find(text, doubts).Reverse().ToList())
            Mark(places, start, end, words);
    }

    /// <summary>The text with a line for each block, and where in it each node stands.</summary>
    private static (string Text, List<(IText Node, int Start)> Places) TextOf(IElement body)
    {
        var text = new StringBuilder();
        var places = new List<(IText, int)>();
        INode? block = null;
        foreach (var node in body.Descendants<IText>().ToList())
        {
            var within = BlockOf(node);
            if (within != block)
                text.Append('\n');
            block = within;
            places.Add((node, text.Length));
            text.Append(node.Data.Replace('\n', ' '));
        }

        return (text.ToString(), places);
    }

    private static INode? BlockOf(INode node)
    {
        var parent = node.Parent;
        while (parent is not null && Inline.Contains(parent.NodeName))
            parent = parent.Parent;
        return parent;
    }

    // From the end on, so that what stands before keeps its place; a figure half in bold has a mark in each half.
    private static void Mark(List<(IText Node, int Start)> places, int start, int end, Words words)
    {
        var spoken = false;
        for (var at = places.Count - 1; at >= 0; at--)
        {
            var (node, begins) = places[at];
            var (from, to) = (Math.Max(start - begins, 0), Math.Min(end - begins, node.Data.Length));
            if (from >= to)
                continue;
            var rest = node.Split(to);
            var marked = node.Split(from);
            var mark = node.Owner!.CreateElement("mark");
            mark.ClassName = "doubt";
            mark.SetAttribute("title", words["Not confirmed by what was looked up"]);
            marked.Replace(mark);
            mark.Append(marked);
            if (!spoken)
                mark.Append(SpokenIn(node.Owner!, words));
            spoken = true;
            if (rest.Data.Length == 0)
                rest.Remove();
            if (node.Data.Length == 0)
                node.Remove();
        }
    }

    // For those who hear the page, and for where it is pasted: neither sees the mark.
    private static IElement SpokenIn(IDocument document, Words words)
    {
        var spoken = document.CreateElement("span");
        spoken.ClassName = "visually-hidden";
        spoken.TextContent = " " + words["(not confirmed)"];
        return spoken;
    }
}
