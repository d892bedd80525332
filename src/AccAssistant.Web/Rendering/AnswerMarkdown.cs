using System.Net;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Wording;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AccAssistant.Web.Rendering;

/// <summary>A piece of model Markdown as safe HTML: a small Markdown, a strict list of what may come out, and record links by code.</summary>
public sealed partial class AnswerMarkdown
{
    // The page's own headings are h1 and h2.
    private const int HeadingsBelow = 2;

    private readonly MarkdownPipeline _pipeline = CreatePipeline();
    private readonly AnswerHtml _html = new();

    /// <param name="doubts">Figures to be marked.</param>
    internal string Render(string markdown, RecordLinker linker, IReadOnlyList<string> doubts, Words words)
    {
        try
        {
            var document = Markdown.Parse(BareFigure().Replace(markdown, @"$1\$2"), _pipeline);
            Tame(document);
            return _html.Clean(document.ToHtml(_pipeline), linker, doubts, words);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // Markdig refuses nesting beyond its limit; the words are still the reader's.
            return "<p>" + WebUtility.HtmlEncode(markdown) + "</p>";
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }

    private static void Tame(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + HeadingsBelow, 6);
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage).ToList())
            image.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    // "17." alone is an answer, not the start of a list with nothing in it.
    [GeneratedRegex(@"^\s*([0-9]+)([.)])\s*$")]
    private static partial Regex BareFigure();
}
