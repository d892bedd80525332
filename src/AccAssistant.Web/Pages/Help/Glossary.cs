using System.Collections.Concurrent;
using AccAssistant.Conversations.Wording;
using Markdig;

namespace AccAssistant.Web.Pages.Help;

/// <summary>docs/glossary.md, carried in the program. In another language it is a file beside that, e.g. glossary.de.md.</summary>
public sealed class Glossary
{
    private static readonly string English = Words.English.Language;

    private readonly ConcurrentDictionary<string, string?> _html = new();

    /// <summary>In the reader's language where it is written in that, else in English.</summary>
    public (string Html, string Language) For(Words words) =>
        _html.GetOrAdd(words.Language, Read) is { } html ? (html, words.Language) : (_html.GetOrAdd(English, Read)!, English);

    private static string? Read(string language)
    {
        using var file = typeof(Glossary).Assembly.GetManifestResourceStream(language == English ? "glossary.md" : $"glossary.{language}.md");
        if (file is null)
            return null;
        using var reader = new StreamReader(file);
        return Markdown.ToHtml(reader.ReadToEnd(), new MarkdownPipelineBuilder().DisableHtml().UseDefinitionLists().Build());
    }
}
