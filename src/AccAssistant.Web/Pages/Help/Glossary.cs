using Markdig;

namespace AccAssistant.Web.Pages.Help;

/// <summary>docs/glossary.md, carried in the program.</summary>
public sealed class Glossary
{
    private readonly Lazy<string> _html = new(() =>
    {
        using var file = typeof(Glossary).Assembly.GetManifestResourceStream("glossary.md")!;
        using var reader = new StreamReader(file);
        return Markdown.ToHtml(reader.ReadToEnd(), new MarkdownPipelineBuilder().DisableHtml().UseDefinitionLists().Build());
    });

    public string Html => _html.Value;
}
